package org.protocoldesk.engine.access;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Component;

/**
 * What groups may do beyond the tasks that are offered to them. Who may start a procedure
 * is said in its model (candidate starter groups).
 */
@Component
class Grants {

	private static final String TASKLIST = "tasklist";

	private static final String COCKPIT = "cockpit";

	private static final String ANY = "*";

	private final AuthorizationService authorizations;

	private final RepositoryService repository;

	Grants(AuthorizationService authorizations, RepositoryService repository) {
		this.authorizations = authorizations;
		this.repository = repository;
	}

	void follow() {
		List.of("members", "officers")
			.forEach((group) -> allow(group, Resources.APPLICATION, TASKLIST, Permissions.ACCESS));
		List.of("managers", "analysts")
			.forEach((group) -> allow(group, Resources.APPLICATION, COCKPIT, Permissions.ACCESS));
		allow("analysts", Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
		allow("analysts", Resources.DECISION_DEFINITION, ANY, Permissions.READ);
		allow("analysts", Resources.DEPLOYMENT, ANY, Permissions.READ);
		allow("managers", Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
		this.repository.createProcessDefinitionQuery().latestVersion().list().forEach(this::allowProcedure);
	}

	private void allowProcedure(ProcessDefinition procedure) {
		allow("managers", Resources.PROCESS_DEFINITION, procedure.getKey(), ProcessDefinitionPermissions.READ,
				ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_HISTORY);
		this.repository.getIdentityLinksForProcessDefinition(procedure.getId())
			.stream()
			.filter((link) -> link.getGroupId() != null)
			.forEach((link) -> allowStart(link.getGroupId(), procedure.getKey()));
	}

	private void allowStart(String group, String procedure) {
		allow(group, Resources.PROCESS_DEFINITION, procedure, ProcessDefinitionPermissions.READ,
				ProcessDefinitionPermissions.CREATE_INSTANCE);
		allow(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
	}

	void allow(String group, Resource resource, String id, Permission... permissions) {
		Authorization grant = this.authorizations.createAuthorizationQuery()
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.groupIdIn(group)
			.resourceType(resource)
			.resourceId(id)
			.singleResult();
		if (grant == null) {
			grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
			grant.setGroupId(group);
			grant.setResource(resource);
			grant.setResourceId(id);
		}
		for (Permission permission : permissions) {
			grant.addPermission(permission);
		}
		this.authorizations.saveAuthorization(grant);
	}

}
