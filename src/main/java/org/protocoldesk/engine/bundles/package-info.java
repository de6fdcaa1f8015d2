/**
 * Procedure bundles: a model, the council's tables and profile, and the forms, deployed
 * together so that a case ends under the rules it began with.
 */
package org.protocoldesk.engine.bundles;
