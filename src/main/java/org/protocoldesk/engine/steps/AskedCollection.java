package org.protocoldesk.engine.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.protocoldesk.blocks.AskSeveral;

/** Answers the engine over whom a step that asks several repeats. */
record AskedCollection(AskSeveral block) implements Expression {

	@Override
	public Object getValue(VariableScope scope) {
		return this.block.asked((DelegateExecution) scope);
	}

	@Override
	public void setValue(Object value, VariableScope scope) {
		throw new UnsupportedOperationException();
	}

	@Override
	public String getExpressionText() {
		return "asked";
	}

	@Override
	public boolean isLiteralText() {
		return false;
	}

}
