package org.protocoldesk.api;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class LoginTests extends ApiTest {

	@ParameterizedTest
	@ValueSource(strings = { "/api/cases", "/api/cases/CMP-2026-0001", "/api/cases/CMP-2026-0001/letters",
			"/api/directory/people", "/api/directory/posts", "/api/nothing", "/api/cases;abcdef/engine",
			"/api/directory/people;/engine", "/api;engine/cases" })
	void shouldTurnAwayWhoeverHasNotLoggedIn(String path) {
		ResponseEntity<String> answer = this.rest.getForEntity(uri(path), String.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
		assertThat(answer.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Basic");
		assertThat(answer.getBody()).isNull();
	}

	@Test
	void shouldTurnAwayAWrongPassword() {
		assertThat(this.rest.withBasicAuth("joseph.crane", "guess")
			.getForEntity(uri("/api/cases"), String.class)
			.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void shouldAcceptALogInOfTheWebApplications() {
		HttpHeaders session = new HttpHeaders();
		session.put(HttpHeaders.COOKIE, List.of(logIn(RAISER)));
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		URI path = uri("/api/cases/" + reference);
		assertThat(this.rest.exchange(path, HttpMethod.GET, new HttpEntity<>(session), String.class).getStatusCode())
			.isEqualTo(HttpStatus.OK);
	}

	@Test
	void shouldKeepAnswersOutOfCaches() {
		assertThat(ask(RAISER, "/api/cases").getHeaders().getCacheControl()).isEqualTo("no-store");
	}

	/**
	 * As a browser does it: fetches the page and its token against forgery, then logs in.
	 */
	private String logIn(String user) {
		ResponseEntity<String> page = this.rest.getForEntity(uri("/camunda/app/tasklist/default/"), String.class);
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("username", user);
		form.add("password", "desk");
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
		headers.add(HttpHeaders.COOKIE, cookie(page, "JSESSIONID"));
		headers.add("X-XSRF-TOKEN", cookie(page, "XSRF-TOKEN").substring("XSRF-TOKEN=".length()));
		ResponseEntity<String> answer = this.rest.postForEntity(
				uri("/camunda/api/admin/auth/user/default/login/tasklist"), new HttpEntity<>(form, headers),
				String.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return cookie(answer, "JSESSIONID");
	}

	private static String cookie(ResponseEntity<?> answer, String name) {
		return answer.getHeaders()
			.get(HttpHeaders.SET_COOKIE)
			.stream()
			.filter((cookie) -> cookie.startsWith(name + "="))
			.map((cookie) -> cookie.split(";")[0])
			.findFirst()
			.orElseThrow();
	}

}
