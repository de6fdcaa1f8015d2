package org.protocoldesk.doors;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.ResourceModel;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;

/**
 * Notes what each REST application of the running desk says that it answers; Jersey finds
 * it.
 */
public class RecordedDoors implements ForcedAutoDiscoverable {

	private static final Map<String, ResourceModel> MODELS = new ConcurrentHashMap<>();

	static Map<String, ResourceModel> models() {
		return MODELS;
	}

	@Override
	public void configure(FeatureContext context) {
		context.register(new Listener());
	}

	private static final class Listener implements ApplicationEventListener {

		@Override
		public void onEvent(ApplicationEvent event) {
			if (event.getType() == ApplicationEvent.Type.INITIALIZATION_FINISHED) {
				MODELS.put(nameOf(event.getResourceConfig().getApplication()), event.getResourceModel());
			}
		}

		private static String nameOf(Application application) {
			if (application instanceof ResourceConfig config && config.getApplication() != application) {
				return nameOf(config.getApplication());
			}
			return application.getClass().getSimpleName().replaceAll("\\$\\$.*", "");
		}

		@Override
		public RequestEventListener onRequest(RequestEvent requestEvent) {
			return null;
		}

	}

}
