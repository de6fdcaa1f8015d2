/**
 * Proves cell by cell that nobody sees or does what is not theirs. What is expected is
 * said once, in {@code access/roles.csv} and {@code access/rules.csv}.
 */
package org.protocoldesk.access;
