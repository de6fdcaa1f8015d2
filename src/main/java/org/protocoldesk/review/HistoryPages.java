package org.protocoldesk.review;

import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Tells Cockpit that there are pages of ours; Cockpit finds it by name. */
public class HistoryPages extends AbstractCockpitPlugin {

	@Override
	public String getId() {
		return "review";
	}

}
