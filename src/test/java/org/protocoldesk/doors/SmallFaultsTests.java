package org.protocoldesk.doors;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.protocoldesk.DeskTest;
import org.protocoldesk.Findings;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is wrong with a request is said, and is never the desk's own fault. */
@DeskTest
class SmallFaultsTests {

	private static final List<String> ODD = List.of("%00", "a%00b", "%ff%fe", "%0d%0aX:y", "99999999999999999999", "-1",
			"engine", "x".repeat(2_000));

	@Autowired
	RequestMappingHandlerMapping mapping;

	@LocalServerPort
	int port;

	@Test
	void shouldBlameNobodyElseForOddParametersOfTheDesksOwnInterface() {
		Person manager = RestDoor.ENGINE_REST.open(this.port, "robert.ashby").asking("http://localhost:" + this.port);
		Person stranger = RestDoor.nobody("http://localhost:" + this.port);
		List<String> wrong = new ArrayList<>();
		this.mapping.getHandlerMethods()
			.forEach((info, method) -> info.getPatternValues()
				.stream()
				.filter((pattern) -> pattern.startsWith("/api/"))
				.forEach((pattern) -> ODD.forEach((odd) -> {
					String address = pattern.replaceAll("\\{[^}]*}", odd);
					Stream
						.concat(Stream.of(""),
								parameters(method.getMethod()).map((name) -> "?%s=%s".formatted(name, odd)))
						.map((question) -> address + question)
						.filter((asked) -> manager.get(asked).status() >= 500)
						.forEach(wrong::add);
					if (!List.of(400, 401, 404).contains(stranger.get(address).status())) {
						wrong.add("stranger: " + address);
					}
				})));
		Findings.assertNone("Answers", wrong.stream());
	}

	/**
	 * What can be asked for: plain parameters, and the parts of those that have parts.
	 */
	private static Stream<String> parameters(Method method) {
		return Arrays.stream(method.getParameters())
			.flatMap((parameter) -> parameter.getType().isRecord()
					? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
					: Stream.of(parameter.getName()));
	}

	@Test
	void shouldNotStumbleOverALogInThatIsNoForm() throws Exception {
		Person browser = RestDoor.WEB_APPS.open(this.port, "aisha.khalil");
		List<String> wrong = new ArrayList<>();
		for (Map.Entry<String, String> body : Map
			.of("application/json", "{\"username\":\"a\",\"password\":\"b\"}", "text/plain", "username=a",
					"application/xml", "<a/>", "multipart/form-data; boundary=x", "--x--", "nonsense", "",
					"application/x-www-form-urlencoded", "%%%=%zz")
			.entrySet()) {
			HttpRequest.Builder request = HttpRequest
				.newBuilder(URI
					.create("http://localhost:" + this.port + "/camunda/api/admin/auth/user/default/login/tasklist"))
				.header("Content-Type", body.getKey())
				.POST(BodyPublishers.ofString(body.getValue()));
			HttpClient client = browser.client();
			int status = client.send(browser.identified().apply(request).build(), BodyHandlers.discarding())
				.statusCode();
			if (status < 400 || status >= 500) {
				wrong.add(body.getKey() + " -> " + status);
			}
		}
		Findings.assertNone("Log-ins", wrong.stream());
	}

}
