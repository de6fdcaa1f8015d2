package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has left is out, even where they are logged in. */
@DeskTest
class LeaverTests {

	private static final String USER = "about.to.leave";

	@Autowired
	IdentityService identity;

	@Autowired
	Passwords passwords;

	@LocalServerPort
	int port;

	@AfterEach
	void tidy() {
		this.identity.deleteUser(USER);
	}

	@Test
	void shouldEndTheSessionOfSomebodyWhoLeaves() {
		TrialAccounts.open(this.identity, this.passwords, USER);
		RestDoor.Person webApps = RestDoor.WEB_APPS.open(this.port, USER);
		RestDoor.Person api = new RestDoor.Person(webApps.client(), "http://localhost:" + this.port + "/api",
				webApps.identified());
		assertThat(webApps.get("/task").status()).isEqualTo(200);
		assertThat(api.get("/cases").status()).isEqualTo(200);
		this.identity.deleteUser(USER);
		assertThat(api.get("/cases").status()).isEqualTo(401);
		assertThat(webApps.get("/task").status()).isEqualTo(401);
	}

}
