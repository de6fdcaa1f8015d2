package org.protocoldesk.directory;

import java.util.Set;

/**
 * The office words that the directory itself has to understand.
 */
final class Offices {

	static final String CHIEF_EXECUTIVE = "chief-executive";

	static final String MONITORING_OFFICER = "monitoring-officer";

	static final String LEADER = "leader";

	static final String LINE_MANAGER = "line-manager";

	static final String GROUP_LEADER = "group-leader";

	static final String COMMITTEE_CHAIR = "committee-chair";

	static final String PORTFOLIO_HOLDER = "portfolio-holder";

	/** The body that scrutinises, or the first part of the ids of several. */
	static final String OVERVIEW_SCRUTINY = "overview-scrutiny";

	/** Offices that only one post of the council may bear. */
	static final Set<String> SOLE = Set.of(CHIEF_EXECUTIVE, MONITORING_OFFICER, LEADER);

	/** Offices that only an officer may hold. */
	static final Set<String> OF_OFFICERS = Set.of(CHIEF_EXECUTIVE, MONITORING_OFFICER, "chief-finance-officer");

	/** Offices that only a Member may hold. */
	static final Set<String> OF_MEMBERS = Set.of(LEADER, "deputy-leader");

	private Offices() {
	}

	static String post(String office, String unit) {
		return (unit != null) ? office + "." + unit : office;
	}

}
