package org.protocoldesk.engine.hardening;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.DeskTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DeskTest
class SecurityHeadersTests {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "/api/cases", "/api/nothing", "/engine-rest/task", "/engine-rest/engine" })
	void shouldTellBrowsersWhatNotToDo(String path) throws Exception {
		HttpHeaders headers = headers(path);
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(headers.firstValue("Content-Security-Policy")).hasValue("frame-ancestors 'none'");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/tasklist/default/", "/camunda/api/engine/engine/default/task" })
	void shouldKeepTheWebApplicationsOutOfForeignFrames(String path) throws Exception {
		HttpHeaders headers = headers(path);
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("Content-Security-Policy")).get().asString().contains("frame-ancestors 'none'");
	}

	@Test
	void shouldKeepTheSessionFromScriptsAndOtherSites() throws Exception {
		List<String> cookies = headers("/camunda/app/tasklist/default/").allValues("Set-Cookie");
		assertThat(cookies).filteredOn((cookie) -> cookie.startsWith("JSESSIONID"))
			.singleElement()
			.asString()
			.contains("HttpOnly")
			.containsOnlyOnce("SameSite=Lax");
		assertThat(cookies).filteredOn((cookie) -> cookie.startsWith("XSRF-TOKEN"))
			.singleElement()
			.asString()
			.containsOnlyOnce("SameSite=Lax");
	}

	private HttpHeaders headers(String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).headers();
	}

}
