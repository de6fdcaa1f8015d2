package org.protocoldesk.blocks;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.stereotype.Component;

/**
 * Takes back who may work on a task from those to whom it is no longer offered. The
 * engine grants it with each offer and each claim, and never takes it back by itself.
 */
@Component
class TaskGrants {

	/** Tasks with a grant for somebody who neither is offered the task nor holds it. */
	private static final String UNTIDY = """
			select T.* from ACT_RU_TASK T where exists (
			  select 1 from ACT_RU_AUTHORIZATION A
			  where A.RESOURCE_ID_ = T.ID_ and A.RESOURCE_TYPE_ = #{resource} and A.TYPE_ = #{type}
			    and coalesce(A.USER_ID_ not in (T.ASSIGNEE_, T.OWNER_), true)
			    and not exists (select 1 from ACT_RU_IDENTITYLINK L
			      where L.TASK_ID_ = T.ID_ and (L.USER_ID_ = A.USER_ID_ or L.GROUP_ID_ = A.GROUP_ID_)))""";

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	TaskGrants(TaskService tasks, AuthorizationService authorizations) {
		this.tasks = tasks;
		this.authorizations = authorizations;
	}

	/** Leaves only the grants of those who are offered a task or hold it. */
	void tidy() {
		this.tasks.createNativeTaskQuery()
			.sql(UNTIDY)
			.parameter("resource", Resources.TASK.resourceType())
			.parameter("type", Authorization.AUTH_TYPE_GRANT)
			.list()
			.forEach((task) -> tidy(task.getId()));
	}

	private void tidy(String task) {
		Set<String> rightful = this.tasks.getIdentityLinksForTask(task)
			.stream()
			.map((link) -> nameOf(link.getUserId(), link.getGroupId()))
			.collect(Collectors.toSet());
		this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.TASK)
			.resourceId(task)
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.list()
			.stream()
			.filter((grant) -> !rightful.contains(nameOf(grant.getUserId(), grant.getGroupId())))
			.forEach((grant) -> this.authorizations.deleteAuthorization(grant.getId()));
	}

	private static String nameOf(String user, String group) {
		return (user != null) ? "user " + user : "group " + group;
	}

}
