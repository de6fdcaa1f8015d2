package org.protocoldesk.engine.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Date;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Passwords cannot be guessed one after the other, and weak ones are not taken. */
@DeskTest
class LoginThrottleTests {

	private static final String USER = "guessed.at";

	@Autowired
	IdentityService identity;

	@Autowired
	Passwords passwords;

	@LocalServerPort
	int port;

	@BeforeEach
	void create() {
		User user = this.identity.newUser(USER);
		user.setFirstName("Guessed");
		user.setLastName("At");
		this.passwords.saveWithDemonstrationPassword(user);
		this.identity.createMembership(USER, "officers");
	}

	@AfterEach
	void delete() {
		this.identity.deleteUser(USER);
	}

	@Test
	void shouldMakeProgramsWaitAfterAWrongPassword() throws Exception {
		assertThat(basic("desk")).isEqualTo(200);
		assertThat(basic("guess")).isEqualTo(401);
		assertThat(basic("desk")).isEqualTo(401);
		ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + 5_000));
		assertThat(basic("desk")).isEqualTo(200);
	}

	@Test
	void shouldMakePeopleWaitAfterAWrongPassword() throws Exception {
		assertThat(basic("guess")).isEqualTo(401);
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> RestDoor.WEB_APPS.open(this.port, USER));
		ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + 5_000));
		assertThat(RestDoor.WEB_APPS.open(this.port, USER)).isNotNull();
	}

	@Test
	void shouldLockAnAccountAfterTenWrongPasswords() throws Exception {
		for (int attempt = 1; attempt <= 10; attempt++) {
			assertThat(basic("guess")).isEqualTo(401);
			ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + attempt * 120_000L));
		}
		assertThat(basic("desk")).isEqualTo(401);
		this.identity.unlockUser(USER);
		assertThat(basic("desk")).isEqualTo(200);
	}

	@Test
	void shouldLetPeopleChangeTheirOwnPasswordForASoundOne() throws Exception {
		RestDoor.Person person = RestDoor.WEB_APPS.open(this.port, USER);
		for (String weak : new String[] { "short", "all-small-letters", "NoDigitInHere!", "Guessed.At-2026", "" }) {
			RestDoor.Answer refusal = change(person, weak);
			assertThat(refusal.status()).as(weak).isEqualTo(400);
			assertThat(refusal.message()).contains("at least ten characters");
		}
		assertThat(change(person, "A-sound-one-4-me").status()).isEqualTo(204);
		assertThat(basic("A-sound-one-4-me")).isEqualTo(200);
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

	private int basic(String password) throws Exception {
		String login = Base64.getEncoder().encodeToString((USER + ":" + password).getBytes());
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/engine-rest/task"))
			.header("Authorization", "Basic " + login)
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
	}

}
