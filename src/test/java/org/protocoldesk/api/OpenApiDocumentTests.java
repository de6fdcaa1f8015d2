package org.protocoldesk.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiDocumentTests extends ApiTest {

	private static final Path COPY = Path.of("docs", "openapi.json");

	private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

	@Test
	void shouldEqualTheCopyInTheDocumentation() throws IOException {
		JsonNode served = served();
		if (Boolean.getBoolean("refresh.docs")) {
			Files.writeString(COPY, JSON.writeValueAsString(served) + "\n");
		}
		assertThat(JSON.readTree(COPY.toFile()))
			.as("The interface changed. Refresh docs/openapi.json and look at what changed: "
					+ "./mvnw test -Dtest=OpenApiDocumentTests -Drefresh.docs=true")
			.isEqualTo(served);
	}

	@Test
	void shouldDescribeNothingButTheInterface() {
		assertThat(names(served().path("paths"))).isNotEmpty().allMatch((path) -> path.startsWith("/api/"));
	}

	@Test
	void shouldDescribeEveryOperationAndField() {
		served().path("paths").forEach((path) -> path.forEach((operation) -> {
			assertThat(operation.path("summary").asText()).as(operation.toString()).isNotBlank();
			operation.path("parameters")
				.forEach((parameter) -> assertThat(parameter.path("description").asText()).as(parameter.toString())
					.isNotBlank());
		}));
		List.of("Case", "CaseSummary", "CasePage", "Party", "JournalLine", "Letter", "Person", "Post", "PoliticalGroup",
				"Body", "Delegation", "Ward", "Unit", "Portfolio", "Document", "ReleasedPaper", "Problem")
			.forEach((name) -> {
				JsonNode schema = served().path("components").path("schemas").path(name);
				assertThat(schema.path("properties")).as(name).isNotEmpty();
				schema.path("properties")
					.forEach((field) -> assertThat(field.path("description").asText()).as(name + field).isNotBlank());
			});
	}

	@Test
	void shouldAskForHttpBasic() {
		JsonNode scheme = served().path("components").path("securitySchemes").path("basicAuth");
		assertThat(scheme.path("scheme").asText()).isEqualTo("basic");
		assertThat(served().path("security").get(0).has("basicAuth")).isTrue();
	}

	@Test
	void shouldComeWithAPageToReadItOn() {
		ResponseEntity<String> page = this.rest.withBasicAuth(RAISER, "desk")
			.getForEntity(uri("/api/docs"), String.class);
		assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(page.getBody()).contains("Swagger UI");
	}

	@Test
	void shouldNotCallOtherSitesFromThatPage() {
		JsonNode settings = read(RAISER, "/v3/api-docs/swagger-config");
		assertThat(settings.path("validatorUrl").asText()).isEmpty();
		assertThat(settings.toString()).doesNotContain("https:");
	}

	@Test
	void shouldShowNothingOfItToStrangers() {
		for (String path : List.of("/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config", "/api/docs",
				"/swagger-ui/index.html", "/swagger-ui/swagger-ui-bundle.js")) {
			ResponseEntity<String> answer = this.rest.getForEntity(uri(path), String.class);
			assertThat(answer.getStatusCode()).as(path).isEqualTo(HttpStatus.UNAUTHORIZED);
			assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
			assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).as(path).isNotBlank();
		}
	}

	private JsonNode served() {
		return read(RAISER, "/v3/api-docs");
	}

}
