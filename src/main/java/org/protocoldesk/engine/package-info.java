/**
 * Camunda: its configuration, the procedure bundles, the form guard and who may see and
 * do what. The only room that may touch the engine's inside.
 */
package org.protocoldesk.engine;
