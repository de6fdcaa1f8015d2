package org.protocoldesk.engine.steps;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;

import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * What a case does not know yet is nothing, rather than an error: a step that was never
 * taken has no answer. That a model uses no name that nothing ever sets is checked before
 * it is deployed.
 */
class UnsetNames extends ELResolver {

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		if (base == null) {
			context.setPropertyResolved(true);
		}
		return null;
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object property) {
		return null;
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		// Nothing is ever set through an expression.
	}

	@Override
	public boolean isReadOnly(ELContext context, Object base, Object property) {
		return true;
	}

	@Override
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
		return Collections.emptyIterator();
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext context, Object base) {
		return Object.class;
	}

}
