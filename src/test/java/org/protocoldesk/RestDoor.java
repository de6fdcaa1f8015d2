package org.protocoldesk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways over REST into the engine: for programs, and for Tasklist in the browser. */
public enum RestDoor {

	ENGINE_REST {
		@Override
		public Person open(int port, String user, String password) {
			String login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
			return new Person(HttpClient.newHttpClient(), "http://localhost:" + port + "/engine-rest",
					(request) -> request.header("Authorization", "Basic " + login));
		}
	},

	WEB_APPS {
		@Override
		public Person open(int port, String user, String password) {
			CookieManager cookies = new CookieManager();
			HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
			String home = "http://localhost:" + port + "/camunda";
			UnaryOperator<HttpRequest.Builder> identified = (request) -> request.header("X-XSRF-TOKEN", token(cookies));
			HttpRequest.Builder tasklist = HttpRequest.newBuilder(URI.create(home + "/app/tasklist/default/"));
			send(browser, tasklist);
			HttpRequest.Builder login = HttpRequest
				.newBuilder(URI.create(home + "/api/admin/auth/user/default/login/tasklist"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("username=" + user + "&password=" + password.replace(' ', '+')));
			assertThat(send(browser, identified.apply(login)).statusCode()).isEqualTo(200);
			send(browser, tasklist);
			return new Person(browser, home + "/api/engine/engine/default", identified);
		}
	};

	private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	/** Logs somebody of the demonstration in. */
	public Person open(int port, String user) {
		return open(port, user, "desk");
	}

	/** Logs somebody in. */
	public abstract Person open(int port, String user, String password);

	/** Somebody who has not logged in. */
	public static Person nobody(String home) {
		return new Person(HttpClient.newHttpClient(), home, UnaryOperator.identity());
	}

	private static String token(CookieManager cookies) {
		return cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElseThrow();
	}

	private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
		try {
			return client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Somebody who came in by a door. */
	public record Person(HttpClient client, String home, UnaryOperator<HttpRequest.Builder> identified) {

		public Answer post(String path, Map<String, ?> body) {
			try {
				return post(path, JSON.writeValueAsString(body));
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException(ex);
			}
		}

		public Answer post(String path, String body) {
			return answer(at(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
		}

		public Answer get(String path) {
			return answer(at(path).GET());
		}

		public Answer put(String path, String body) {
			return answer(at(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
		}

		public Answer delete(String path) {
			return answer(at(path).DELETE());
		}

		/** The same person, asking another interface of the desk. */
		public Person asking(String other) {
			return new Person(this.client, other, this.identified);
		}

		private HttpRequest.Builder at(String path) {
			return this.identified.apply(HttpRequest.newBuilder(URI.create(this.home + path)));
		}

		private Answer answer(HttpRequest.Builder request) {
			HttpResponse<String> response = send(this.client, request);
			return new Answer(response.statusCode(), response.body());
		}

	}

	/** What the desk answers. */
	public record Answer(int status, String body) {

		/** This answer, which must have that status. */
		public Answer expect(int wanted) {
			assertThat(this.status).as(this.body).isEqualTo(wanted);
			return this;
		}

		public String message() {
			JsonNode message = json().path("message");
			assertThat(message.isTextual()).as("message in %s", this.body).isTrue();
			return message.asText();
		}

		public JsonNode json() {
			try {
				return JSON.readTree(this.body);
			}
			catch (JsonProcessingException ex) {
				throw new AssertionError("not JSON: " + this.body, ex);
			}
		}

	}

}
