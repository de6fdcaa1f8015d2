package org.protocoldesk.engine.steps;

import java.util.Map;

import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

import org.springframework.context.ApplicationContext;

/** The engine's expressions, with {@link UnsetNames} behind all other names. */
public class DeskExpressions extends SpringExpressionManager {

	public DeskExpressions(ApplicationContext application, Map<Object, Object> beans) {
		super(application, beans);
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver all = new CompositeELResolver();
		all.add(super.createElResolver());
		all.add(new UnsetNames());
		return all;
	}

}
