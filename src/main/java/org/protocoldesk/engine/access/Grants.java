package org.protocoldesk.engine.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

import org.springframework.stereotype.Component;

/**
 * Makes the engine's authorizations of our groups what {@link GroupGrants} says, no more
 * and no less. What an administrator grants to users, or to groups of their own, stays.
 */
@Component
class Grants {

	/**
	 * Grants on single tasks, cases and groups come and go with these; they are not
	 * touched here. A group that may not read itself finds no task that is offered to it.
	 */
	private static final Set<Integer> OF_SINGLE_THINGS = types(Resources.TASK, Resources.PROCESS_INSTANCE,
			Resources.HISTORIC_TASK, Resources.HISTORIC_PROCESS_INSTANCE, Resources.GROUP);

	private final AuthorizationService authorizations;

	private final GroupGrants groupGrants;

	Grants(AuthorizationService authorizations, GroupGrants groupGrants) {
		this.authorizations = authorizations;
		this.groupGrants = groupGrants;
	}

	void follow() {
		List<Authorization> superfluous = new ArrayList<>(present());
		for (Grant grant : this.groupGrants.wanted()) {
			Authorization authorization = superfluous.stream()
				.filter(grant::isFor)
				.findFirst()
				.orElseGet(() -> this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT));
			superfluous.remove(authorization);
			grant.writeTo(authorization);
			this.authorizations.saveAuthorization(authorization);
		}
		superfluous.forEach((authorization) -> this.authorizations.deleteAuthorization(authorization.getId()));
	}

	private List<Authorization> present() {
		return this.authorizations.createAuthorizationQuery()
			.authorizationType(Authorization.AUTH_TYPE_GRANT)
			.groupIdIn(GroupGrants.GROUPS.toArray(String[]::new))
			.list()
			.stream()
			.filter((grant) -> Grant.ANY.equals(grant.getResourceId())
					|| !OF_SINGLE_THINGS.contains(grant.getResourceType()))
			.toList();
	}

	private static Set<Integer> types(Resource... resources) {
		return Set.of(resources).stream().map(Resource::resourceType).collect(Collectors.toUnmodifiableSet());
	}

}
