package org.protocoldesk.review;

import java.util.Set;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Tells Cockpit that there are pages of ours; Cockpit finds it by name. */
public class HistoryPages extends AbstractCockpitPlugin {

	private static final String ID = "review";

	@Override
	public String getId() {
		return ID;
	}

	@Override
	public Set<Class<?>> getResourceClasses() {
		return Set.of(Files.class);
	}

	/** Where Cockpit reads the list of our pages. */
	@Path("plugin/" + ID)
	public static class Files extends AbstractCockpitPluginRootResource {

		public Files() {
			super(ID);
		}

	}

}
