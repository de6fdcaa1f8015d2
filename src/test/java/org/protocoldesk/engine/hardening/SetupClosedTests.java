package org.protocoldesk.engine.hardening;

import java.net.http.HttpResponse;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While nobody administers the desk, the web applications would make whoever asks an
 * administrator.
 */
@DeskTest
class SetupClosedTests {

	private static final String INTRUDER = "an.intruder";

	@Autowired
	IdentityService identity;

	@LocalServerPort
	int port;

	private List<User> administrators;

	@BeforeEach
	void leaveNobodyInCharge() {
		this.administrators = this.identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list();
		this.administrators.forEach((user) -> this.identity.deleteMembership(user.getId(), Groups.CAMUNDA_ADMIN));
	}

	@AfterEach
	void putBack() {
		this.identity.deleteUser(INTRUDER);
		this.administrators.forEach((user) -> this.identity.createMembership(user.getId(), Groups.CAMUNDA_ADMIN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/setup/default/user/create", "/setup/default/user/create/", "/setup//default/user/create",
			"/setup/default/user/create;a=b", "/setup;a=b/default/user/create", "/setup/default/user/%63reate",
			"/setup/%64efault/user/create?x=1", "/./setup/default/user/create" })
	void shouldNotMakeAnAdministrator(String path) throws Exception {
		RestDoor.Person member = RestDoor.WEB_APPS.open(this.port, "aisha.khalil");
		RestDoor.Person stranger = new RestDoor.Person(member.client(),
				member.home().replace("/engine/engine/default", "/admin"), member.identified());
		RawRequest request = RawRequest.json("POST", path,
				"{\"profile\":{\"id\":\"%s\",\"firstName\":\"A\",\"lastName\":\"B\"},\"credentials\":{\"password\":\"Sound-Password-1\"}}"
					.formatted(INTRUDER));
		HttpResponse<String> answer = request.sendAs(stranger);
		assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403, 404);
		assertThat(this.identity.createUserQuery().userId(INTRUDER).count()).isZero();
		assertThat(this.identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count()).isZero();
	}

}
