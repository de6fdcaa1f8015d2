package org.protocoldesk.procedures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** One box of a model that is made from a block, and what it is given. */
record Step(ModelFile model, FlowNode node) {

	private static final String BLOCK = "block";

	String id() {
		return this.node.getId();
	}

	/** The id of the template that it was made from, or {@code null}. */
	String template() {
		return attribute("modelerTemplate");
	}

	/** The template's id without the part that all of them begin with. */
	String block() {
		return template().substring(template().lastIndexOf('.') + 1);
	}

	/** Whether it is made from one of these blocks. */
	boolean is(String... blocks) {
		return template() != null && List.of(blocks).contains(block());
	}

	/** An attribute of Camunda's own, or {@code null}. */
	String attribute(String name) {
		return this.node.getAttributeValueNs(ModelFile.CAMUNDA, name);
	}

	/** What the analyst filled in, by field. */
	Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>(properties());
		fields.remove(BLOCK);
		fields.values().removeIf(String::isBlank);
		return fields;
	}

	/** Which block the engine takes it for. */
	Optional<String> declaredBlock() {
		return Optional.ofNullable(properties().get(BLOCK));
	}

	private Map<String, String> properties() {
		Map<String, String> properties = new LinkedHashMap<>();
		ExtensionElements extensions = this.node.getExtensionElements();
		if (extensions != null) {
			extensions.getElementsQuery()
				.filterByType(CamundaProperties.class)
				.list()
				.forEach((all) -> all.getCamundaProperties()
					.forEach((one) -> properties.put(one.getCamundaName(),
							Optional.ofNullable(one.getCamundaValue()).orElse(""))));
		}
		return properties;
	}

	/** A field as it is written; empty if it is left out. */
	Optional<String> field(String name) {
		return Optional.ofNullable(fields().get(name));
	}

	/** A field that is written out in the model; empty if it is left out or computed. */
	Optional<String> literal(String name) {
		return field(name).filter((text) -> !text.contains("${"));
	}

	boolean gives(String field) {
		return field(field).isPresent();
	}

	/** The form that it shows, if it shows one. */
	Optional<FormFile> form() {
		return Optional.ofNullable(attribute("formRef")).flatMap(FormFile::of);
	}

	boolean isTask() {
		return this.node instanceof UserTask;
	}

	@Override
	public String toString() {
		return this.model + ", " + id();
	}

}
