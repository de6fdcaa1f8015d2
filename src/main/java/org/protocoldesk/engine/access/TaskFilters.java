package org.protocoldesk.engine.access;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;

/** The lists that everybody finds in Tasklist at first log-in. */
@Component
class TaskFilters {

	private final FilterService filters;

	private final TaskService tasks;

	private final AuthorizationService authorizations;

	TaskFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
		this.filters = filters;
		this.tasks = tasks;
		this.authorizations = authorizations;
	}

	void ensure() {
		ensure("My posts' tasks", "Waiting for whoever holds or stands in for one of your posts", 10,
				query().taskCandidateUserExpression("${currentUser()}"));
		ensure("My tasks", "Tasks that you have taken on or that are yours alone", 20,
				query().taskAssigneeExpression("${currentUser()}"));
		ensure("Due soon", "Due within three days", 30,
				query().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(3)}"));
		ensure("Overdue", "Past the date by which an answer was due; nothing lapses", 40,
				query().dueBeforeExpression("${now()}"));
	}

	private TaskQuery query() {
		return this.tasks.createTaskQuery().orderByDueDate().asc();
	}

	private void ensure(String name, String description, int priority, TaskQuery query) {
		Filter filter = this.filters.createTaskFilterQuery().filterName(name).singleResult();
		boolean isNew = filter == null;
		if (isNew) {
			filter = this.filters.newTaskFilter(name);
		}
		filter.setQuery(query);
		filter.setProperties(Map.of("description", description, "priority", priority, "refresh", true,
				"showUndefinedVariable", false, "variables", List.of(Map.of("name", "card", "label", "Case"))));
		this.filters.saveFilter(filter);
		if (isNew) {
			showToEverybody(filter);
		}
	}

	private void showToEverybody(Filter filter) {
		Authorization everybody = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
		everybody.setResource(Resources.FILTER);
		everybody.setResourceId(filter.getId());
		everybody.addPermission(Permissions.READ);
		this.authorizations.saveAuthorization(everybody);
	}

}
