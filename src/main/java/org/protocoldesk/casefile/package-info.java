/**
 * The case register: reference, parties, status, outcome and the journal of what was
 * done, by which office, under which rule.
 */
package org.protocoldesk.casefile;
