/**
 * How Tasklist, Cockpit and their log-in look and speak. Their other files, with the same
 * names as the maker's, lie in META-INF/resources and are found first.
 */
package org.protocoldesk.webapps;
