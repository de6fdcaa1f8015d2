package org.protocoldesk.engine.access;

import java.util.Set;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AuthorizationServiceImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * The engine's authorization service, which lets people grant the use of web applications
 * and of filters, and nothing else: who sees and does what with cases follows the
 * directory and the models. The desk itself grants what it must.
 */
class GuardedAuthorizationService extends AuthorizationServiceImpl {

	private static final Set<Integer> GRANTED_BY_PEOPLE = Set.of(Resources.APPLICATION.resourceType(),
			Resources.FILTER.resourceType());

	@Override
	public Authorization saveAuthorization(Authorization authorization) {
		if (isAPersons()) {
			check(authorization);
			if (authorization.getId() != null) {
				check(present(authorization.getId()));
			}
		}
		return super.saveAuthorization(authorization);
	}

	@Override
	public void deleteAuthorization(String authorization) {
		if (isAPersons()) {
			check(present(authorization));
		}
		super.deleteAuthorization(authorization);
	}

	@Override
	public AuthorizationQuery createAuthorizationQuery() {
		return isAPersons() ? new GrantsBesideCases(this.commandExecutor) : super.createAuthorizationQuery();
	}

	/** What a procedure does for somebody is the desk's own work. */
	private boolean isAPersons() {
		CommandContext working = Context.getCommandContext();
		return working == null && this.commandExecutor.execute(CommandContext::getAuthentication) != null;
	}

	private Authorization present(String id) {
		return super.createAuthorizationQuery().authorizationId(id).singleResult();
	}

	private static void check(Authorization authorization) {
		if (authorization != null && !GRANTED_BY_PEOPLE.contains(authorization.getResourceType())) {
			throw new AuthorizationException("Rights on cases, procedures, tasks, history and people are not granted "
					+ "here: they follow the directory and the models.");
		}
	}

}
