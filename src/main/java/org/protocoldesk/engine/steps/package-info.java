/**
 * The blocks that are no service tasks, fitted into the engine as it reads a model: what
 * an analyst fills in, listeners of steps and events, dates, and whom several-fold steps
 * ask.
 */
package org.protocoldesk.engine.steps;
