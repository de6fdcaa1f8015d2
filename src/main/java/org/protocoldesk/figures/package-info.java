/**
 * How often and how long: the steps that cases passed, the desks they lie on, and counts
 * of both that cost the same however many cases there are.
 */
package org.protocoldesk.figures;
