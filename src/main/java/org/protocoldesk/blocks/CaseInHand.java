package org.protocoldesk.blocks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.json.SpinJsonNode;
import org.protocoldesk.council.Citation;

/**
 * The case that a block works on: what the model hands over, and where the case comes
 * from.
 */
record CaseInHand(DelegateExecution execution, Origin origin, StepInputs inputs) {

	String reference() {
		return (String) this.execution.getVariable("reference");
	}

	/** Id of the step; of one that is taken several times at once too. */
	String step() {
		return this.execution.getCurrentActivityId().replace("#multiInstanceBody", "");
	}

	/** A field that the model must fill in. */
	String input(String name) {
		return optional(name).orElseThrow(() -> new IllegalStateException(
				"step %s of %s needs the field \"%s\"".formatted(step(), this.origin.procedure(), name)));
	}

	/** A field of this step, or what the case knows under that name. */
	Optional<String> optional(String name) {
		return field(name).or(() -> Optional.ofNullable(this.execution.getVariable(name)))
			.map(CaseInHand::text)
			.filter((text) -> !text.isBlank());
	}

	/** A field of this very step, not something of the case with the same name. */
	Optional<String> own(String name) {
		return field(name).map(CaseInHand::text).filter((text) -> !text.isBlank());
	}

	private static String text(Object value) {
		return (value instanceof Date date) ? date.toInstant().toString() : value.toString();
	}

	/** Whether a field of this step says yes. */
	boolean says(String name) {
		return own(name).filter((text) -> text.equals("true") || text.equals("yes")).isPresent();
	}

	/** A field that lists several things: a list, or a text with commas between them. */
	List<String> list(String name) {
		Object value = field(name).orElseGet(() -> this.execution.getVariable(name));
		if (value instanceof SpinJsonNode json && json.isArray()) {
			return json.elements().stream().map(SpinJsonNode::stringValue).toList();
		}
		if (value instanceof Collection<?> several) {
			return several.stream().map(String::valueOf).toList();
		}
		return Optional.ofNullable(value)
			.map(Object::toString)
			.filter((text) -> !text.isBlank())
			.map((text) -> Arrays.stream(text.split(",")).map(String::strip).filter((one) -> !one.isEmpty()).toList())
			.orElse(List.of());
	}

	private Optional<Object> field(String name) {
		return this.inputs.find(this.execution, name)
			.or(() -> Optional.ofNullable(this.execution.getVariableLocal(name)));
	}

	/**
	 * On what this step stands: its own field, or the council's citation for the step.
	 */
	Citation citation() {
		return paragraph("paragraph").orElseGet(() -> this.origin.council().citation(this.origin.procedure(), step()));
	}

	/** The paragraph that a field names, if it names one. */
	Optional<Citation> paragraph(String field) {
		return own(field).map((text) -> Paragraphs.read(text, this.origin));
	}

	/** Stores something for the whole case. */
	void set(String variable, Object value) {
		this.execution.setVariable(variable, value);
	}

	/** Stores something for this step, to be forgotten when it ends. */
	void keep(String variable, Object value) {
		this.execution.setVariableLocal(variable, value);
	}

	/** What came of a desk step so far; empty where it was never taken. */
	Answer answerOf(String step) {
		return (this.execution.getVariable(step) instanceof Answer answer) ? answer : new Answer();
	}

}
