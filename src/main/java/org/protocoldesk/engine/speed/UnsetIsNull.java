package org.protocoldesk.engine.speed;

import java.util.Set;

import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * What a case does not know yet is null to FEEL, rather than an error: a step that was
 * never taken has no answer.
 *
 * @param known what the case knows
 */
public record UnsetIsNull(VariableContext known) implements VariableContext {

	/** How a cell calls its column's value, which FEEL finds by itself. */
	private static final String INPUT = "?";

	@Override
	public TypedValue resolve(String name) {
		TypedValue value = this.known.resolve(name);
		return (value != null || name.equals(INPUT)) ? value : Variables.untypedNullValue();
	}

	@Override
	public boolean containsVariable(String name) {
		return !name.equals(INPUT) || this.known.containsVariable(name);
	}

	@Override
	public Set<String> keySet() {
		return this.known.keySet();
	}

}
