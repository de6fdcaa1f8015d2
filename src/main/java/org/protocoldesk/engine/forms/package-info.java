/**
 * Camunda Forms on the server: what a form asks, whether an answer fits, and the choices
 * and texts that are only known when the form is opened.
 */
package org.protocoldesk.engine.forms;
