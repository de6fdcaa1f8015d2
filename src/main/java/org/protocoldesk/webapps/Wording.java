package org.protocoldesk.webapps;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.protocoldesk.council.ActiveCouncil;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the web applications say: their maker's English with our own words laid over it.
 */
@RestController
class Wording {

	private static final String MAKERS = "META-INF/resources/webjars/camunda/app/%s/locales/en.json";

	private static final String OURS = "webapps/en-GB.yaml";

	private final Map<String, JsonNode> byApplication = new HashMap<>();

	Wording(ActiveCouncil council, @Value("${desk.demo}") boolean demonstration) throws IOException {
		JsonNode ours = read(new YAMLMapper(), OURS);
		for (String application : List.of("tasklist", "cockpit", "admin", "welcome")) {
			JsonNode wording = read(new ObjectMapper(), MAKERS.formatted(application));
			ObjectNode labels = (ObjectNode) wording.path("labels");
			lay(ours.path("all"), labels, council.profile().name());
			lay(ours.path(application), labels, council.profile().name());
			if (demonstration) {
				lay(ours.path("demonstration"), labels, council.profile().name());
			}
			this.byApplication.put(application, wording);
		}
	}

	@GetMapping("/camunda/app/{application:tasklist|cockpit|admin|welcome}/locales/en-GB.json")
	JsonNode of(@PathVariable String application) {
		return this.byApplication.get(application);
	}

	private static void lay(JsonNode ours, ObjectNode labels, String council) {
		ours.properties()
			.forEach((label) -> labels.put(label.getKey(), label.getValue().asText().replace("{council}", council)));
	}

	private static JsonNode read(ObjectMapper mapper, String path) throws IOException {
		return mapper.readTree(new ClassPathResource(path).getInputStream());
	}

}
