/**
 * Working days and deadlines: which days the council works, and when a number of them is
 * up.
 */
package org.protocoldesk.calendar;
