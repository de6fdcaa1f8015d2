package org.protocoldesk.webapps;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/** Brings our wording into every REST application of the engine; Jersey finds it. */
public class RestWording implements ForcedAutoDiscoverable {

	@Override
	public void configure(FeatureContext context) {
		context.register(new PlainRefusal());
	}

}
