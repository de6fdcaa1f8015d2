package org.protocoldesk.api;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

class WrongRequestTests extends ApiTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			from=31/12/2026                 | from: must be a date such as 2026-04-01.
			from=2026-02-30                 | from: must be a date such as 2026-04-01.
			to=tomorrow                     | to: must be a date such as 2026-04-01.
			to=%2B999999999-12-31           | to: must be a date such as 2026-04-01.
			from=-0044-03-15                | from: must be a date such as 2026-04-01.
			from=2026-05-02&to=2026-05-01   | to: must not be before the first day that you ask for (from).
			status=PENDING                  | status: must be OPEN or CLOSED.
			page=-1                         | page: must be a whole number from 0 to 1000000.
			page=1000001                    | page: must be a whole number from 0 to 1000000.
			page=first                      | page: must be a whole number.
			page=99999999999999             | page: must be a whole number.
			size=0                          | size: must be a whole number from 1 to 100.
			size=101                        | size: must be a whole number from 1 to 100.
			procedure=bread-making          | procedure: there is no procedure with this key.
			procedure='%20or%201=1          | procedure: there is no procedure with this key.
			""")
	void shouldNameTheParameterToMend(String query, String sentence) {
		ResponseEntity<JsonNode> answer = ask(RAISER, "/api/cases?" + query);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.getBody().path("detail").asText()).isEqualTo(sentence);
		assertThat(answer.getBody().path("parameter").asText()).isEqualTo(sentence.split(":")[0]);
		assertThat(names(answer.getBody())).containsExactlyInAnyOrder("type", "title", "status", "detail", "instance",
				"parameter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/cases/nonsense", "/api/cases/'%20or%201=1", "/api/cases/%C3%A4%E2%82%AC/letters",
			"/api/nothing", "/api/directory/nothing", "/api/cases/API-1999-0001/journal" })
	void shouldNotFindWhatDoesNotExist(String path) {
		ResponseEntity<JsonNode> answer = ask(RAISER, path);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/cases/%00", "/api/cases/%FF" })
	void shouldNotFailOnBrokenAddresses(String path) {
		ResponseEntity<String> answer = this.rest.withBasicAuth(RAISER, "desk").getForEntity(uri(path), String.class);
		assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
	}

	@Test
	void shouldOnlyBeReadable() {
		ResponseEntity<JsonNode> answer = this.rest.withBasicAuth(RAISER, "desk")
			.exchange(uri("/api/cases"), HttpMethod.POST, new HttpEntity<>("{}"), JsonNode.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.METHOD_NOT_ALLOWED);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/cases", "/api/cases?page=-1", "/api/cases/API-1999-0001", "/api/nothing" })
	void shouldNotFailWhenAskedForAnythingButJson(String path) {
		HttpHeaders headers = new HttpHeaders();
		headers.setAccept(List.of(MediaType.APPLICATION_XML));
		ResponseEntity<String> answer = this.rest.withBasicAuth(RAISER, "desk")
			.exchange(uri(path), HttpMethod.GET, new HttpEntity<>(headers), String.class);
		assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
	}

}
