package org.protocoldesk.doors;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.model.ResourceModel;

/** Everything that the REST applications of the running desk answer, as they say it. */
final class RestOperations {

	private static final Map<String, String> HOMES = Map.of("CamundaJerseyResourceConfig", "/engine-rest",
			"EngineRestApplication", "/camunda/api/engine", "AdminApplication", "/camunda/api/admin",
			"CockpitApplication", "/camunda/api/cockpit", "TasklistApplication", "/camunda/api/tasklist",
			"WelcomeApplication", "/camunda/api/welcome");

	/** The same interface with the engine's name in its address. */
	private static final String SAME_AGAIN = "/engine-rest/engine/{name}/";

	private static final int DEEPEST = 6;

	private final List<RestOperation> found = new ArrayList<>();

	private RestOperations() {
	}

	static List<RestOperation> of(Map<String, ResourceModel> models) {
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
