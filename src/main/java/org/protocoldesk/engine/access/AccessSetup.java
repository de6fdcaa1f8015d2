package org.protocoldesk.engine.access;

import org.springframework.stereotype.Component;

/** Brings users, groups, grants and filters in line with the directory and the models. */
@Component
public class AccessSetup {

	private final UserAccounts users;

	private final PostGroups groups;

	private final Grants grants;

	private final Administrator administrator;

	private final TaskFilters filters;

	private final CaseGrants cases;

	AccessSetup(UserAccounts users, PostGroups groups, Grants grants, Administrator administrator, TaskFilters filters,
			CaseGrants cases) {
		this.users = users;
		this.groups = groups;
		this.grants = grants;
		this.administrator = administrator;
		this.filters = filters;
		this.cases = cases;
	}

	public void follow() {
		this.users.follow();
		this.groups.follow();
		this.grants.follow();
		this.cases.renew();
		this.administrator.ensure();
		this.users.lockDemonstrationAccounts();
		this.filters.ensure();
	}

	/** Deputies begin and end with the day. */
	public void followDay() {
		this.groups.follow();
	}

}
