package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.stereotype.Component;

/** Puts accounts into groups on the desk's own behalf. */
@Component
class Memberships {

	private final IdentityServiceImpl identity;

	private final DirectoryGroups directory;

	Memberships(IdentityService identity, DirectoryGroups directory) {
		this.identity = (IdentityServiceImpl) identity;
		this.directory = directory;
	}

	/** Whether there is such an account and it is nobody's of the directory. */
	boolean isOutsider(String account) {
		return account != null && !this.directory.isPerson(account)
				&& this.identity.createUserQuery().userId(account).count() == 1;
	}

	void join(String account, String group) {
		Authentication caller = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			if (this.identity.createGroupQuery().groupMember(account).groupId(group).count() == 0) {
				this.identity.createMembership(account, group);
			}
		}
		finally {
			this.identity.setAuthentication(caller);
		}
	}

}
