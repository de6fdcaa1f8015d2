package org.protocoldesk.engine.hardening;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Fits our guards into every REST application of the engine and its web applications;
 * Jersey finds it.
 */
public class Edge implements ForcedAutoDiscoverable {

	@Override
	public void configure(FeatureContext context) {
		context.register(new OwnPasswordFirst());
		context.register(new ClosedDoors());
		context.register(new FormsAsForms());
		context.register(new NoExpressions());
		context.register(new QuestionLimits());
		context.register(new VisibleTotals());
		context.register(new LongAnswers());
		Verdicts.register(context);
		context.register(new PlainAnswers());
	}

}
