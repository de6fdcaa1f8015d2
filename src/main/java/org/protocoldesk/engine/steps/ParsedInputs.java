package org.protocoldesk.engine.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The extension properties of a step, read once with the model. One that is left empty
 * counts as not there, because Camunda Modeler writes those too. An expression that
 * cannot be read stops the deployment.
 */
record ParsedInputs(Map<String, Expression> fields) {

	private static final String PROPERTY = "deskInputs";

	private static final ParsedInputs NONE = new ParsedInputs(Map.of());

	static ParsedInputs read(Element step, ExpressionManager expressions) {
		Map<String, Expression> fields = new LinkedHashMap<>();
		Element extensions = step.element("extensionElements");
		Element properties = (extensions != null)
				? extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties") : null;
		if (properties != null) {
			properties.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
				.stream()
				.filter((property) -> property.attribute("value") != null && !property.attribute("value").isBlank())
				.forEach((property) -> fields.put(property.attribute("name"),
						expressions.createExpression(property.attribute("value"))));
		}
		return new ParsedInputs(Map.copyOf(fields));
	}

	static ParsedInputs of(PvmActivity step) {
		return (step != null && step.getProperty(PROPERTY) instanceof ParsedInputs inputs) ? inputs : NONE;
	}

	void keepWith(ActivityImpl step) {
		step.setProperty(PROPERTY, this);
	}

	/** Whether the step is made from this block. */
	boolean isBlock(String name) {
		return written("block").filter(name::equals).isPresent();
	}

	/** A field as it is written, its expressions not worked out. */
	Optional<String> written(String field) {
		return Optional.ofNullable(this.fields.get(field)).map(Expression::getExpressionText);
	}

	Optional<Object> value(String field, VariableScope scope) {
		return Optional.ofNullable(this.fields.get(field)).map((expression) -> expression.getValue(scope));
	}

}
