package org.protocoldesk.doors;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.protocoldesk.RestDoor;
import org.glassfish.jersey.server.model.ResourceModel;

/** Everything that the REST applications of the running desk answer, as they say it. */
final class RestOperations {

	private static final Map<String, String> HOMES = Map.of("CamundaJerseyResourceConfig", "/engine-rest",
			"EngineRestApplication", "/camunda/api/engine", "AdminApplication", "/camunda/api/admin",
			"CockpitApplication", "/camunda/api/cockpit", "TasklistApplication", "/camunda/api/tasklist",
			"WelcomeApplication", "/camunda/api/welcome");

	/** The same interface with the engine's name in its address. */
	private static final String SAME_AGAIN = "/engine-rest/engine/{name}/";

	/** An address in each of them. */
	private static final List<String> APPLICATIONS = List.of("/engine-rest/engine", "/camunda/api/engine/engine",
			"/camunda/api/cockpit/x", "/camunda/api/tasklist/x", "/camunda/api/welcome/x", "/camunda/api/admin/x");

	private static final int DEEPEST = 6;

	private final List<RestOperation> found = new ArrayList<>();

	private RestOperations() {
	}

	/**
	 * What a desk answers that runs in this process; it is asked first, so that it knows.
	 */
	static List<RestOperation> ofDesk(int port) {
		String home = "http://localhost:" + port;
		for (RestDoor door : RestDoor.values()) {
			RestDoor.Person admin = door.open(port, "admin");
			APPLICATIONS.forEach((address) -> admin.asking(home).get(address));
		}
		return of(RecordedDoors.models());
	}

	private static List<RestOperation> of(Map<String, ResourceModel> models) {
		if (!models.keySet().equals(HOMES.keySet())) {
			throw new AssertionError("The desk has the REST applications %s; this test knows %s"
				.formatted(models.keySet(), HOMES.keySet()));
		}
		RestOperations operations = new RestOperations();
		models.forEach((name, model) -> model.getResources()
			.forEach((resource) -> operations.walk(resource, join(HOMES.get(name), resource.getPath()), null, 0)));
		return operations.found.stream().filter((one) -> !one.address().startsWith(SAME_AGAIN)).toList();
	}

	private void walk(Resource resource, String address, Class<?> type, int depth) {
		resource.getResourceMethods().forEach((method) -> this.found.add(operation(method, address, type)));
		ResourceMethod locator = resource.getResourceLocator();
		if (locator != null && depth < DEEPEST) {
			Class<?> below = locator.getInvocable().getHandlingMethod().getReturnType();
			walk(Resource.from(below, true), address, below, depth + 1);
		}
		resource.getChildResources().forEach((child) -> walk(child, join(address, child.getPath()), type, depth));
	}

	private static RestOperation operation(ResourceMethod asked, String address, Class<?> type) {
		Method method = asked.getInvocable().getHandlingMethod();
		Class<?> resource = (type != null) ? type : asked.getInvocable().getHandler().getHandlerClass();
		return new RestOperation(asked.getHttpMethod(), address, resource, method, asked.getConsumedTypes());
	}

	private static String join(String home, String path) {
		if (path == null || path.isEmpty() || path.equals("/")) {
			return home;
		}
		return home + (path.startsWith("/") ? "" : "/") + path;
	}

}
