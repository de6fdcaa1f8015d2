package org.protocoldesk.procedures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;

/** One activity of a model, and what it is given. */
record Step(ModelFile model, Activity activity) {

	private static final Pattern QUOTED = Pattern.compile("\\$\\{'([^']*)'}");

	String id() {
		return this.activity.getId();
	}

	/** The id of the template that it was made from, or {@code null}. */
	String template() {
		return attribute("modelerTemplate");
	}

	/** The template's id without the part that all of them begin with. */
	String block() {
		return template().substring(template().lastIndexOf('.') + 1);
	}

	/** An attribute of Camunda's own, or {@code null}. */
	String attribute(String name) {
		return this.activity.getAttributeValueNs(ModelFile.CAMUNDA, name);
	}

	/**
	 * The inputs of a block, or the variables that a call activity maps into the process
	 * it calls.
	 */
	Map<String, String> inputs() {
		Map<String, String> inputs = new LinkedHashMap<>();
		ExtensionElements extensions = this.activity.getExtensionElements();
		if (extensions != null) {
			extensions.getElementsQuery()
				.filterByType(CamundaInputOutput.class)
				.list()
				.forEach((mapping) -> mapping.getCamundaInputParameters()
					.forEach((input) -> inputs.put(input.getCamundaName(), input.getTextContent().strip())));
			extensions.getElementsQuery()
				.filterByType(CamundaIn.class)
				.list()
				.forEach((in) -> inputs.put(in.getCamundaTarget(), Optional.ofNullable(in.getCamundaSourceExpression())
					.orElse("${%s}".formatted(in.getCamundaSource()))));
		}
		return inputs;
	}

	/** An input that is written out in the model; empty if it is left out or computed. */
	Optional<String> literal(String input) {
		String value = inputs().getOrDefault(input, "");
		Matcher quoted = QUOTED.matcher(value);
		String text = quoted.matches() ? quoted.group(1) : value;
		return Optional.of(text).filter((found) -> !found.isBlank() && !found.contains("${"));
	}

	boolean gives(String input) {
		return !inputs().getOrDefault(input, "").isBlank();
	}

	@Override
	public String toString() {
		return this.model + ", step " + id();
	}

}
