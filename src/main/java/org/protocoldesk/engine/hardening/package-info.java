/**
 * The edge of the desk: what is refused before it reaches the engine, whoever sends it,
 * and what a browser is told about every answer.
 */
package org.protocoldesk.engine.hardening;
