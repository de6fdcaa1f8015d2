package org.protocoldesk.engine.access;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.protocoldesk.blocks.CaseOpened;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Person;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets managers see a running case in Cockpit and have a failed step of it tried again:
 * all of them, or, when one of them is a party to it, each of the others by name.
 */
@Component
class CaseGrants {

	private static final String MANAGERS = "managers";

	private final AuthorizationService authorizations;

	private final CurrentDirectory directory;

	CaseGrants(AuthorizationService authorizations, CurrentDirectory directory) {
		this.authorizations = authorizations;
		this.directory = directory;
	}

	@EventListener
	void opened(CaseOpened opened) {
		List<String> managers = this.directory.get()
			.people()
			.stream()
			.filter((person) -> person.roles().contains(MANAGERS))
			.map(Person::id)
			.toList();
		if (managers.stream().noneMatch(opened.parties()::contains)) {
			Authorization all = onCase(opened.instance());
			all.setGroupId(MANAGERS);
			this.authorizations.saveAuthorization(all);
			return;
		}
		managers.stream().filter((manager) -> !opened.parties().contains(manager)).forEach((manager) -> {
			Authorization one = onCase(opened.instance());
			one.setUserId(manager);
			this.authorizations.saveAuthorization(one);
		});
	}

	/** Gives grants of cases that were opened under an earlier version what is new. */
	void renew() {
		this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.PROCESS_INSTANCE)
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.hasPermission(ProcessInstancePermissions.READ)
			.list()
			.stream()
			.filter((grant) -> !Authorization.ANY.equals(grant.getResourceId()))
			.filter((grant) -> !grant.isPermissionGranted(ProcessInstancePermissions.RETRY_JOB))
			.forEach((grant) -> {
				grant.addPermission(ProcessInstancePermissions.RETRY_JOB);
				this.authorizations.saveAuthorization(grant);
			});
	}

	private Authorization onCase(String instance) {
		Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setResource(Resources.PROCESS_INSTANCE);
		grant.setResourceId(instance);
		grant.addPermission(ProcessInstancePermissions.READ);
		grant.addPermission(ProcessInstancePermissions.RETRY_JOB);
		return grant;
	}

}
