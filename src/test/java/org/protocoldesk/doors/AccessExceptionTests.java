package org.protocoldesk.doors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStories;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.RestDoor.Person;
import org.protocoldesk.engine.access.AccessSetup;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program oversees cases by the word of two administrators, for a while, and not in
 * silence.
 */
@DeskTest
class AccessExceptionTests {

	private static final String PROGRAM = "nightly.reports";

	private static final String SECOND = "second.admin";

	private static final String PASSWORD = "otter lamp window seven";

	@Autowired
	IdentityService identity;

	@Autowired
	AccessSetup access;

	@Autowired
	CaseStories desk;

	@Autowired
	GreenMail mail;

	@LocalServerPort
	int port;

	@BeforeEach
	void haveAProgramAndTwoAdministrators() {
		for (String account : List.of(PROGRAM, SECOND)) {
			User user = this.identity.newUser(account);
			user.setPassword(PASSWORD);
			this.identity.saveUser(user);
		}
		this.identity.createMembership(SECOND, "camunda-admin");
	}

	@AfterEach
	void tidy() {
		this.identity.deleteUser(PROGRAM);
		this.identity.deleteUser(SECOND);
	}

	@Test
	void shouldTakeTwoPeopleEndByItselfAndTellTheMonitoringOfficer() throws Exception {
		String reference = this.desk
			.start("aisha.khalil", "complaint-escalation",
					Map.of("subject", "liam.brennan", "concern", "conduct", "summary", "He shouted at me.",
							"incidentDate", "2026-06-02", "informalResolution", "tried"))
			.reference();
		Person program = api(PROGRAM, PASSWORD);
		program.get("/cases/" + reference).expect(404);
		String id = ask(api("admin", "desk"), PROGRAM, "managers", LocalDate.now().plusDays(30)).expect(201)
			.json()
			.asText();
		agree(api("admin", "desk"), id).expect(400);
		program.get("/cases/" + reference).expect(404);
		agree(api(SECOND, PASSWORD), id).expect(204);
		program.get("/cases/" + reference).expect(200);
		this.access.followDay();
		program.get("/cases/" + reference).expect(200);
		assertThat(told()).anyMatch((text) -> text.contains(PROGRAM) && text.contains(SECOND));
		assertThat(api("admin", "desk").get("/access-exceptions").json().findValuesAsText("agreedBy")).contains(SECOND);
		ClockUtil.setCurrentTime(new Date(System.currentTimeMillis() + 32L * 86_400_000));
		this.access.followDay();
		program.get("/cases/" + reference).expect(404);
	}

	@Test
	void shouldBeRefusedWhereItWouldBeMoreThanAnException() {
		LocalDate soon = LocalDate.now().plusDays(30);
		Person admin = api("admin", "desk");
		ask(admin, "admin", "managers", soon).expect(400);
		ask(admin, "aisha.khalil", "managers", soon).expect(400);
		ask(admin, "nobody.at.all", "managers", soon).expect(400);
		ask(admin, PROGRAM, "camunda-admin", soon).expect(400);
		ask(admin, PROGRAM, "service-director.housing", soon).expect(400);
		ask(admin, PROGRAM, "managers", LocalDate.now()).expect(400);
		ask(admin, PROGRAM, "managers", LocalDate.now().plusYears(2)).expect(400);
		String id = ask(admin, PROGRAM, "democratic-services", soon).expect(201).json().asText();
		for (String user : List.of("robert.ashby", "rosalind.pike", "marek.nowak", "aisha.khalil")) {
			ask(api(user, "desk"), PROGRAM, "managers", soon).expect(403);
			agree(api(user, "desk"), id).expect(403);
			api(user, "desk").get("/access-exceptions").expect(403);
		}
		assertThat(this.identity.createGroupQuery().groupMember(PROGRAM).count()).isZero();
	}

	private List<String> told() throws Exception {
		List<String> told = new ArrayList<>();
		assertThat(this.mail.waitForIncomingEmail(10_000, 1)).isTrue();
		for (MimeMessage message : this.mail.getReceivedMessages()) {
			if (message.getSubject().contains("by way of exception")) {
				told.add(message.getContent().toString());
			}
		}
		return told;
	}

	private static Answer ask(Person person, String account, String group, LocalDate until) {
		return person.post("/access-exceptions", Map.of("account", account, "group", group, "until", until.toString(),
				"reason", "Monthly figures for the committee."));
	}

	private static Answer agree(Person person, String id) {
		return person.post("/access-exceptions/%s/agree".formatted(id), "{}");
	}

	private Person api(String user, String password) {
		return RestDoor.ENGINE_REST.open(this.port, user, password).asking("http://localhost:" + this.port + "/api");
	}

}
