/**
 * REST for integrations: reads case files and the directory, and tells nobody more than
 * they may know.
 */
package org.protocoldesk.api;
