package org.protocoldesk.engine.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.AuthorizationQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * What somebody finds who looks for grants: none on single cases and tasks. They say who
 * works on which case, and, by a manager who has none, whom a case is about.
 */
class GrantsBesideCases extends AuthorizationQueryImpl {

	private static final Set<Resource> OF_CASES = Set.of(Resources.TASK, Resources.PROCESS_INSTANCE,
			Resources.HISTORIC_TASK, Resources.HISTORIC_PROCESS_INSTANCE);

	private static final Set<Resource> BESIDE = Arrays.stream(Resources.values())
		.filter((resource) -> !OF_CASES.contains(resource))
		.collect(Collectors.toUnmodifiableSet());

	GrantsBesideCases(CommandExecutor executor) {
		super(executor);
	}

	@Override
	public Set<Resource> getResourcesIntersection() {
		Set<Resource> asked = super.getResourcesIntersection();
		return asked.isEmpty() ? BESIDE
				: asked.stream().filter(BESIDE::contains).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public long executeCount(CommandContext context) {
		return asksForNoneOther() ? 0 : super.executeCount(context);
	}

	@Override
	public List<Authorization> executeList(CommandContext context, Page page) {
		return asksForNoneOther() ? List.of() : super.executeList(context, page);
	}

	private boolean asksForNoneOther() {
		return isQueryByResourceType()
				? OF_CASES.stream().anyMatch((resource) -> resource.resourceType() == getResourceType())
				: getResourcesIntersection().isEmpty();
	}

}
