package org.protocoldesk.engine.access;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** People change their password for one that nobody guesses, and remove no account. */
@DeskTest
class PasswordChangeTests {

	private static final String USER = "guessed.at";

	@Autowired
	IdentityService identity;

	@Autowired
	Passwords passwords;

	@LocalServerPort
	int port;

	@BeforeEach
	void create() {
		TrialAccounts.open(this.identity, this.passwords, USER);
	}

	@AfterEach
	void delete() {
		this.identity.deleteUser(USER);
	}

	@Test
	void shouldLetPeopleChangeTheirOwnPasswordForASoundOne() throws Exception {
		RestDoor.Person person = RestDoor.WEB_APPS.open(this.port, USER);
		for (String weak : new String[] { "short", "Password123!", "Qwertyuiop1!", "Guessed.At-2026", "aaaaaaaaaaaa",
				"" }) {
			RestDoor.Answer refusal = change(person, weak);
			assertThat(refusal.status()).as(weak).isEqualTo(400);
			assertThat(refusal.message()).contains("at least ten characters");
		}
		assertThat(change(person, "desk").status()).isEqualTo(400);
		assertThat(change(person, "otter lamp window seven").status()).isEqualTo(204);
		RestDoor.ENGINE_REST.open(this.port, USER, "otter lamp window seven").get("/task?maxResults=1").expect(200);
	}

	@Test
	void shouldNotLetPeopleRemoveAccounts() throws Exception {
		RestDoor.Person person = RestDoor.WEB_APPS.open(this.port, USER);
		assertThat(send(person, "DELETE", "/user/" + USER, "").status()).isEqualTo(403);
		assertThat(send(person, "DELETE", "/user/aisha.khalil", "").status()).isEqualTo(403);
		assertThat(this.identity.createUserQuery().userId(USER).count()).isOne();
	}

	private RestDoor.Answer change(RestDoor.Person person, String password) throws Exception {
		return send(person, "PUT", "/user/" + USER + "/credentials",
				"{\"password\":\"%s\",\"authenticatedUserPassword\":\"desk\"}".formatted(password));
	}

	private static RestDoor.Answer send(RestDoor.Person person, String method, String path, String body)
			throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(person.home() + path))
			.header("Content-Type", "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(body));
		var answer = person.client().send(person.identified().apply(request).build(), BodyHandlers.ofString());
		return new RestDoor.Answer(answer.statusCode(), answer.body());
	}

}
