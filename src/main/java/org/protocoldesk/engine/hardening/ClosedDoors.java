package org.protocoldesk.engine.hardening;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.rest.CaseDefinitionRestService;
import org.camunda.bpm.engine.rest.dto.CountResultDto;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.util.EngineUtil;

/**
 * What the engine offers and the desk does not, or not to everybody, by whatever address
 * it is reached: the {@link Doors}. The web applications would make whoever asks first an
 * administrator while there is none; and outside workers would hold connections to wait
 * for work that never comes. The engine's own figures count every case, so they are for
 * those who look after the engine.
 */
class ClosedDoors implements ContainerRequestFilter {

	private final Doors doors = Doors.read();

	private final Map<Method, Optional<Door>> known = new ConcurrentHashMap<>();

	@Context
	private ResourceInfo resource;

	@Override
	public void filter(ContainerRequestContext request) {
		if (SetupResource.class == this.resource.getResourceClass()) {
			throw new InvalidRequestException(Status.NOT_FOUND,
					"Administrators are not set up here: the operator names the first one in the settings.");
		}
		String name = this.resource.getResourceClass().getSimpleName();
		Method method = this.resource.getResourceMethod();
		if (name.matches("(Historic)?Case(Instance|Execution|ActivityInstance|Definition).*")
				&& !isHowManyModels(method)) {
			throw new InvalidRequestException(Status.NOT_FOUND,
					"There are no such cases here: a case is a process instance with its reference as business key.");
		}
		if (method != null && List.of(method.getParameterTypes()).contains(AsyncResponse.class)) {
			throw new InvalidRequestException(Status.NOT_FOUND, "There is no work for programs outside of the desk.");
		}
		if (method != null) {
			this.known.computeIfAbsent(method, (asked) -> this.doors.to(this.resource.getResourceClass(), asked))
				.filter((door) -> !door.may().admits(callersGroups()))
				.ifPresent((door) -> {
					throw new InvalidRequestException(Status.FORBIDDEN, door.because());
				});
		}
		if (name.startsWith("Metrics") && !callersGroups().contains(Groups.CAMUNDA_ADMIN)) {
			throw new InvalidRequestException(Status.FORBIDDEN, "How much the engine does is for administrators.");
		}
	}

	/**
	 * Cockpit's first page shows nothing at all unless it is told that there are none.
	 */
	private static boolean isHowManyModels(Method method) {
		return method != null && CaseDefinitionRestService.class.isAssignableFrom(method.getDeclaringClass())
				&& method.getReturnType() == CountResultDto.class;
	}

	private static List<String> callersGroups() {
		Authentication caller = EngineUtil.lookupProcessEngine(null).getIdentityService().getCurrentAuthentication();
		return (caller != null && caller.getGroupIds() != null) ? caller.getGroupIds() : List.of();
	}

}
