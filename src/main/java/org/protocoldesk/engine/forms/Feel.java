package org.protocoldesk.engine.forms;

import java.util.Map;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.protocoldesk.engine.speed.UnsetIsNull;

/** Evaluates the FEEL of a form with the same engine that evaluates decision tables. */
final class Feel {

	private static final FeelEngine ENGINE = new ScalaFeelEngineFactory().createInstance();

	private Feel() {
	}

	static Object evaluate(String expression, Map<String, Object> variables) {
		return ENGINE.evaluateSimpleExpression(expression,
				new UnsetIsNull(Variables.fromMap(variables).asVariableContext()));
	}

	static boolean isTrue(String expression, Map<String, Object> variables) {
		return Boolean.TRUE.equals(evaluate(expression, variables));
	}

}
