package org.protocoldesk.engine.forms;

/**
 * One thing to choose.
 *
 * @param label what people read
 * @param value what is stored
 */
public record Choice(String label, String value) {
}
