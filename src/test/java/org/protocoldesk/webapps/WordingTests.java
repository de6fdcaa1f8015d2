package org.protocoldesk.webapps;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.council.ActiveCouncil;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	private final ApplicationContextRunner desk = new ApplicationContextRunner().withBean(ActiveCouncil.class)
		.withBean(Wording.class)
		.withPropertyValues("desk.models=classpath:", "desk.council=luton");

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void shouldNotSpeakOfTheMaker(String application) {
		this.desk.withPropertyValues("desk.demo=true")
			.run((context) -> assertThat(labels(context.getBean(Wording.class), application)).isNotEmpty()
				.allSatisfy((key, text) -> assertThat(text).doesNotContain("Camunda")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void shouldOnlyReplaceWhatTheApplicationSays(String application) throws Exception {
		JsonNode makers = new ObjectMapper()
			.readTree(new ClassPathResource(
					"META-INF/resources/webjars/camunda/app/%s/locales/en.json".formatted(application))
				.getInputStream())
			.path("labels");
		JsonNode ours = new YAMLMapper().readTree(new ClassPathResource("webapps/en-GB.yaml").getInputStream());
		assertThat(ours.path("all").properties()).extracting(Map.Entry::getKey)
			.filteredOn((key) -> !key.startsWith("DESK_"))
			.allMatch(makers::has);
		assertThat(ours.path(application).properties()).extracting(Map.Entry::getKey).allMatch(makers::has);
	}

	@Test
	void shouldNameTheCouncilAndThePasswordOfTheDemonstration() {
		this.desk.withPropertyValues("desk.demo=true").run((context) -> {
			Map<String, String> labels = labels(context.getBean(Wording.class), "tasklist");
			assertThat(labels.get("DESK_ABOUT")).contains("Luton Council");
			assertThat(labels.get("DESK_DEMONSTRATION")).contains("desk");
		});
	}

	@Test
	void shouldNotSpeakOfADemonstrationWhereThereIsNone() {
		this.desk.withPropertyValues("desk.demo=false")
			.run((context) -> assertThat(labels(context.getBean(Wording.class), "tasklist"))
				.doesNotContainKey("DESK_DEMONSTRATION"));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> labels(Wording wording, String application) {
		return new ObjectMapper().convertValue(wording.of(application).path("labels"), Map.class);
	}

}
