package org.protocoldesk.engine.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.protocoldesk.engine.bundles.CouncilProcedures;

import org.springframework.stereotype.Component;

/**
 * What each group may do beyond the tasks that are offered to it. Who may start a
 * procedure is said in its model (candidate starter groups), as long as the council runs
 * it; nobody is granted other people's cases here.
 */
@Component
class GroupGrants {

	/** Groups whose grants are ours to set. */
	static final Set<String> GROUPS = Set.of("members", "officers", "democratic-services", "managers", "analysts",
			Groups.CAMUNDA_ADMIN);

	/** Carries no case content: it knows a letter's id and no more. */
	private static final String LETTERS = "letter-delivery";

	private static final List<Resource> ADMINISTERED = List.of(Resources.APPLICATION, Resources.USER, Resources.GROUP,
			Resources.GROUP_MEMBERSHIP, Resources.AUTHORIZATION, Resources.TENANT, Resources.TENANT_MEMBERSHIP,
			Resources.SYSTEM);

	private final RepositoryService repository;

	private final CouncilProcedures procedures;

	GroupGrants(RepositoryService repository, CouncilProcedures procedures) {
		this.repository = repository;
		this.procedures = procedures;
	}

	/** One grant for each group and resource. */
	Collection<Grant> wanted() {
		Map<String, Grant> merged = new LinkedHashMap<>();
		all().forEach((grant) -> merged.merge(grant.target(), grant, Grant::and));
		return merged.values();
	}

	private List<Grant> all() {
		List<Grant> grants = new ArrayList<>();
		Stream.of("members", "officers").map((group) -> application(group, "tasklist")).forEach(grants::add);
		Stream.of("managers", "analysts").map((group) -> application(group, "cockpit")).forEach(grants::add);
		grants.add(Grant.of("analysts", Resources.PROCESS_DEFINITION, Grant.ANY, Permissions.READ));
		grants.add(Grant.of("analysts", Resources.DECISION_DEFINITION, Grant.ANY, Permissions.READ));
		grants.add(Grant.of("analysts", Resources.DEPLOYMENT, Grant.ANY, Permissions.READ));
		grants.add(Grant.of("managers", Resources.DECISION_DEFINITION, Grant.ANY, Permissions.READ));
		ADMINISTERED
			.forEach((resource) -> grants.add(Grant.of(Groups.CAMUNDA_ADMIN, resource, Grant.ANY, Permissions.ALL)));
		grants.add(
				Grant.of(Groups.CAMUNDA_ADMIN, Resources.PROCESS_DEFINITION, LETTERS, ProcessDefinitionPermissions.READ,
						ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.RETRY_JOB));
		this.repository.createProcessDefinitionQuery().latestVersion().list().forEach((one) -> procedure(one, grants));
		return grants;
	}

	private static Grant application(String group, String name) {
		return Grant.of(group, Resources.APPLICATION, name, Permissions.ACCESS);
	}

	private void procedure(ProcessDefinition procedure, List<Grant> grants) {
		String key = procedure.getKey();
		grants.add(Grant.of("managers", Resources.PROCESS_DEFINITION, key, ProcessDefinitionPermissions.READ));
		if (this.procedures.isLeftOut(procedure)) {
			return;
		}
		this.repository.getIdentityLinksForProcessDefinition(procedure.getId())
			.stream()
			.map((link) -> link.getGroupId())
			.filter(GROUPS::contains)
			.forEach((group) -> {
				grants.add(Grant.of(group, Resources.PROCESS_DEFINITION, key, ProcessDefinitionPermissions.READ,
						ProcessDefinitionPermissions.CREATE_INSTANCE));
				grants.add(Grant.of(group, Resources.PROCESS_INSTANCE, Grant.ANY, Permissions.CREATE));
			});
	}

}
