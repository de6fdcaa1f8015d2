package org.protocoldesk.blocks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.json.SpinJsonNode;
import org.protocoldesk.council.Citation;

/**
 * The case that a block works on: what the model hands over, and where the case comes
 * from.
 */
record CaseInHand(DelegateExecution execution, Origin origin) {

	String reference() {
		return (String) this.execution.getVariable("reference");
	}

	String step() {
		return this.execution.getCurrentActivityId();
	}

	/** An input that the model must give. */
	String input(String name) {
		return optional(name).orElseThrow(() -> new IllegalStateException(
				"step %s of %s needs the input \"%s\"".formatted(step(), this.origin.procedure(), name)));
	}

	Optional<String> optional(String name) {
		return Optional.ofNullable(this.execution.getVariable(name))
			.map(Object::toString)
			.filter((text) -> !text.isBlank());
	}

	/** An input of this very step, not a variable of the case with the same name. */
	Optional<String> own(String name) {
		return Optional.ofNullable(this.execution.getVariableLocal(name))
			.map(Object::toString)
			.filter((text) -> !text.isBlank());
	}

	/** An input that lists several things: a list, or a text with commas between them. */
	List<String> list(String name) {
		Object value = this.execution.getVariable(name);
		if (value instanceof SpinJsonNode json && json.isArray()) {
			return json.elements().stream().map(SpinJsonNode::stringValue).toList();
		}
		if (value instanceof Collection<?> several) {
			return several.stream().map(String::valueOf).toList();
		}
		return optional(name).map((text) -> Arrays.stream(text.split(",")).map(String::strip).toList())
			.orElse(List.of());
	}

	/**
	 * The rule for this step: from the model's inputs, or the council's citation for the
	 * step.
	 */
	Citation citation() {
		return own("underRule").map((rule) -> new Citation(rule, own("underBasis").orElse(Citation.DEFAULT)))
			.orElseGet(() -> this.origin.council().citation(this.origin.procedure(), own("citation").orElse(step())));
	}

	/** Stores something for the whole case. */
	void set(String variable, Object value) {
		this.execution.setVariable(variable, value);
	}

}
