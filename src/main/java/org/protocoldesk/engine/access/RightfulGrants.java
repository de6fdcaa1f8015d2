package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/**
 * What the engine grants by itself. People change their own password, but do not remove
 * themselves, which the engine would let them. Whoever is no longer offered a task, or
 * gives it back, may no longer work on it: the engine would never take that grant back.
 */
public class RightfulGrants extends DefaultAuthorizationProvider {

	@Override
	public AuthorizationEntity[] newUser(User user) {
		return new AuthorizationEntity[] { createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(),
				Permissions.READ, Permissions.UPDATE) };
	}

	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
		if (oldAssignee != null && !isOffered(task, oldAssignee)) {
			Context.getCommandContext().runWithoutAuthorization(() -> {
				for (AuthorizationEntity grant : ofUser(task, oldAssignee)) {
					getAuthorizationManager().delete(grant);
				}
				return null;
			});
		}
		return super.newTaskAssignee(task, oldAssignee, newAssignee);
	}

	@Override
	public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
		return (userId.equals(task.getAssignee()) || isEnding(task)) ? none() : ofUser(task, userId);
	}

	@Override
	public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
		if (isEnding(task)) {
			return none();
		}
		AuthorizationEntity grant = getGrantAuthorizationByGroupId(groupId, Resources.TASK, task.getId());
		return (grant != null) ? new AuthorizationEntity[] { grant } : none();
	}

	/** All grants of a task go with it. */
	private static boolean isEnding(Task task) {
		return ((TaskEntity) task).isDeleted();
	}

	private AuthorizationEntity[] ofUser(Task task, String user) {
		AuthorizationEntity grant = getGrantAuthorizationByUserId(user, Resources.TASK, task.getId());
		return (grant != null) ? new AuthorizationEntity[] { grant } : none();
	}

	private static boolean isOffered(Task task, String user) {
		return Context.getCommandContext()
			.getIdentityLinkManager()
			.findIdentityLinksByTaskId(task.getId())
			.stream()
			.map(IdentityLink::getUserId)
			.anyMatch(user::equals);
	}

	private static AuthorizationEntity[] none() {
		return new AuthorizationEntity[0];
	}

}
