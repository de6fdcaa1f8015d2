package org.protocoldesk.webapps;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.protocoldesk.DeskTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

@DeskTest
class PageNonceTests {

	@Autowired
	private TestRestTemplate rest;

	@Test
	void shouldGiveEveryPageTheNonceOfItsHeaderWhenManyComeAtOnce() {
		List<ResponseEntity<String>> pages = IntStream.range(0, 400)
			.parallel()
			.mapToObj((number) -> this.rest.getForEntity("/camunda/app/tasklist/default/", String.class))
			.toList();
		assertThat(pages).allSatisfy((page) -> assertThat(nonce("nonce=\"([^\"]+)\"", page.getBody()))
			.isEqualTo(nonce("'nonce-([^']+)'", page.getHeaders().getFirst("Content-Security-Policy"))));
	}

	@Test
	void shouldTellNobodyTheVersionOfItsMakers() {
		for (String page : List.of("tasklist", "cockpit", "admin", "welcome")) {
			String body = this.rest.getForObject("/camunda/app/%s/default/".formatted(page), String.class);
			assertThat(body).as(page).contains("bust=desk", "</html>").doesNotContain("7.24");
		}
	}

	private static String nonce(String pattern, String text) {
		Matcher found = Pattern.compile(pattern).matcher(text);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

}
