/**
 * Letters of a case: written from the procedure's templates in the case's own
 * transaction, kept with it, and delivered by e-mail afterwards.
 */
package org.protocoldesk.correspondence;
