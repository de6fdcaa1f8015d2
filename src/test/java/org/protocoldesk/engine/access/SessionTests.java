package org.protocoldesk.engine.access;

import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A session ends with its reason. */
@DeskTest
class SessionTests {

	private static final String USER = "session.holder";

	private static final String SOUND = "otter lamp window seven";

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

	/** Every change of an account that may mean that somebody else should be out. */
	static Stream<Change> changes() {
		return Stream.of(new Change("password reset", (test) -> {
			User user = test.identity.createUserQuery().userId(USER).singleResult();
			user.setPassword(SOUND);
			test.identity.saveUser(user);
		}), new Change("account locked",
				(test) -> test.passwords.saveLocked(test.identity.createUserQuery().userId(USER).singleResult())),
				new Change("group gained", (test) -> test.identity.createMembership(USER, "members")),
				new Change("group lost", (test) -> test.identity.deleteMembership(USER, "officers")),
				new Change("account gone", (test) -> test.identity.deleteUser(USER)),
				new Change("a working day", (test) -> ClockUtil
					.setCurrentTime(new Date(System.currentTimeMillis() + 12 * 3_600_000L + 1_000))));
	}

	@ParameterizedTest
	@MethodSource("changes")
	void shouldEndAtOnceWith(Change change) {
		Person webApps = RestDoor.WEB_APPS.open(this.port, USER);
		Person api = webApps.asking("http://localhost:" + this.port + "/api");
		webApps.get("/task?maxResults=1").expect(200);
		api.get("/cases").expect(200);
		change.made().accept(this);
		webApps.get("/task?maxResults=1").expect(401);
		api.get("/cases").expect(401);
	}

	@Test
	void shouldGoOnForWhoeverChoseTheNewPasswordAndEndElsewhere() {
		Person here = RestDoor.WEB_APPS.open(this.port, USER);
		Person elsewhere = RestDoor.WEB_APPS.open(this.port, USER);
		here.put("/user/%s/credentials".formatted(USER),
				"{\"password\":\"%s\",\"authenticatedUserPassword\":\"desk\"}".formatted(SOUND))
			.expect(204);
		here.get("/task?maxResults=1").expect(200);
		elsewhere.get("/task?maxResults=1").expect(401);
	}

	@Test
	void shouldMakePeopleChangeAPasswordThatSomebodyElseChose() {
		RestDoor.ENGINE_REST.open(this.port, "admin")
			.put("/user/%s/credentials".formatted(USER),
					"{\"password\":\"%s\",\"authenticatedUserPassword\":\"desk\"}".formatted(SOUND))
			.expect(204);
		for (RestDoor door : RestDoor.values()) {
			Person person = door.open(this.port, USER, SOUND);
			for (String path : new String[] { "/task?maxResults=1", "/filter", "/process-definition", "/user" }) {
				assertThat(person.get(path).expect(403).message()).contains("change it first");
			}
			assertThat(person.post("/task/count", Map.of()).expect(403).message()).contains("change it first");
			person.asking("http://localhost:" + this.port + "/api").get("/cases").expect(403);
		}
		Person person = RestDoor.WEB_APPS.open(this.port, USER, SOUND);
		person.get("/user/%s/profile".formatted(USER)).expect(200);
		String change = "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}";
		person.put("/user/%s/credentials".formatted(USER), change.formatted(SOUND, SOUND)).expect(400);
		person.put("/user/%s/credentials".formatted(USER), change.formatted("badger kettle moon nine", SOUND))
			.expect(204);
		person.get("/task?maxResults=1").expect(200);
	}

	/** Something that happens to an account. */
	record Change(String name, Consumer<SessionTests> made) {

		@Override
		public String toString() {
			return this.name;
		}

	}

}
