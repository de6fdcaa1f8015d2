/**
 * A council's profile: what its offices are called, its deadlines, who stands in for whom
 * and the paragraph behind each step.
 */
package org.protocoldesk.council;
