/**
 * What managers see in Cockpit: all cases, each procedure and each case with its whole
 * history, unless they are a party. Its pages lie in META-INF/resources.
 */
package org.protocoldesk.review;
