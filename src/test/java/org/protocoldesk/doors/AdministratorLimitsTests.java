package org.protocoldesk.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStories;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator looks after accounts, and comes to no case by it. */
@DeskTest
class AdministratorLimitsTests {

	private static final List<Resources> GRANTED = List.of(Resources.APPLICATION, Resources.FILTER);

	private static final Set<Resources> OF_CASES = Set.of(Resources.TASK, Resources.PROCESS_INSTANCE,
			Resources.HISTORIC_TASK, Resources.HISTORIC_PROCESS_INSTANCE);

	private static final String OUTSIDER = "reporting.program";

	private static final String TEAM = "project-team";

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	IdentityService identity;

	@Autowired
	CaseStories desk;

	@LocalServerPort
	int port;

	@AfterEach
	void tidy() {
		this.identity.deleteUser(OUTSIDER);
		this.identity.deleteGroup(TEAM);
		this.authorizations.createAuthorizationQuery()
			.userIdIn("admin", OUTSIDER)
			.list()
			.stream()
			.filter((grant) -> GRANTED.stream().anyMatch((one) -> one.resourceType() == grant.getResourceType()))
			.forEach((grant) -> this.authorizations.deleteAuthorization(grant.getId()));
	}

	@Test
	void shouldGrantTheUseOfApplicationsAndFiltersAndNothingElse() {
		long before = this.authorizations.createAuthorizationQuery().count();
		for (Person admin : admins()) {
			for (Resources resource : Resources.values()) {
				Answer answer = admin.post("/authorization/create", grant("admin", resource, "*"));
				if (!GRANTED.contains(resource)) {
					assertThat(answer.expect(403).message()).contains("follow the directory and the models");
				}
				else if (answer.expect(200) != null) {
					String id = answer.json().path("id").asText();
					for (Resources other : Resources.values()) {
						admin.put("/authorization/" + id, grant("admin", other, "*"))
							.expect(GRANTED.contains(other) ? 204 : 403);
					}
					admin.delete("/authorization/" + id).expect(204);
				}
			}
		}
		assertThat(this.authorizations.createAuthorizationQuery().count()).isEqualTo(before);
	}

	@Test
	void shouldTakeNoGrantOfTheDeskAway() {
		this.desk.start("aisha.khalil", "complaint-escalation", Map.of("subject", "liam.brennan", "concern", "conduct",
				"summary", "He shouted at me.", "incidentDate", "2026-06-02", "informalResolution", "tried"));
		Person admin = RestDoor.ENGINE_REST.open(this.port, "admin");
		List<Authorization> grants = new ArrayList<>();
		for (Resources resource : Resources.values()) {
			this.authorizations.createAuthorizationQuery()
				.resourceType(resource)
				.listPage(0, 1)
				.stream()
				.filter((one) -> !GRANTED.contains(resource))
				.forEach(grants::add);
		}
		assertThat(grants).hasSizeGreaterThan(5)
			.allSatisfy((grant) -> assertThat(admin.delete("/authorization/" + grant.getId()).status()).isIn(403, 404));
		assertThat(grants).allSatisfy((grant) -> assertThat(
				this.authorizations.createAuthorizationQuery().authorizationId(grant.getId()).count())
			.isEqualTo(1));
	}

	@Test
	void shouldNotBeToldWhoHasWhichCase() {
		this.desk.start("aisha.khalil", "complaint-escalation", Map.of("subject", "gillian.marsh", "concern", "conduct",
				"summary", "Refused to answer.", "incidentDate", "2026-06-02", "informalResolution", "tried"));
		for (Person admin : admins()) {
			for (Resources resource : Resources.values()) {
				Answer found = admin.get("/authorization/count?resourceType=" + resource.resourceType()).expect(200);
				boolean some = this.authorizations.createAuthorizationQuery().resourceType(resource).count() > 0;
				assertThat(found.json().path("count").asLong() > 0).as(resource.resourceName())
					.isEqualTo(some && !OF_CASES.contains(resource));
			}
			assertThat(admin.get("/authorization?maxResults=2000").expect(200).json()).isNotEmpty()
				.allSatisfy((grant) -> assertThat(OF_CASES).extracting(Resources::resourceType)
					.doesNotContain(grant.path("resourceType").asInt()));
			Authorization ofATask = this.authorizations.createAuthorizationQuery()
				.resourceType(Resources.TASK)
				.listPage(0, 1)
				.get(0);
			admin.get("/authorization/" + ofATask.getId()).expect(404);
			assertThat(admin.get("/authorization/count?id=" + ofATask.getId()).json().path("count").asInt()).isZero();
		}
	}

	@Test
	void shouldPutNobodyIntoAGroupOfTheDirectoryNorTakeAnybodyOut() {
		this.identity.saveUser(this.identity.newUser(OUTSIDER));
		List<String> groups = this.identity.createGroupQuery().list().stream().map((group) -> group.getId()).toList();
		assertThat(groups).contains("managers", "democratic-services", "officers").hasSizeGreaterThan(20);
		Person admin = RestDoor.ENGINE_REST.open(this.port, "admin");
		for (String group : groups) {
			int outsider = group.equals("camunda-admin") ? 204 : 403;
			admin.put("/group/%s/members/%s".formatted(group, OUTSIDER), "{}").expect(outsider);
			admin.put("/group/%s/members/aisha.khalil".formatted(group), "{}").expect(403);
			admin.delete("/group/%s/members/%s".formatted(group, OUTSIDER)).expect(outsider);
			admin.delete("/group/%s/members/aisha.khalil".formatted(group)).expect(403);
			admin.delete("/group/" + group).expect(403);
			admin.put("/group/" + group, "{\"id\":\"%s\",\"name\":\"Mine\"}".formatted(group)).expect(403);
		}
		assertThat(this.identity.createGroupQuery().groupMember(OUTSIDER).count()).isZero();
		admin.post("/group/create", Map.of("id", TEAM, "name", "Project team", "type", "")).expect(204);
		admin.put("/group/%s/members/%s".formatted(TEAM, OUTSIDER), "{}").expect(204);
	}

	@Test
	void shouldReadNoCaseAsAnAdministrator() {
		String reference = this.desk
			.start("aisha.khalil", "complaint-escalation",
					Map.of("subject", "liam.brennan", "concern", "conduct", "summary", "He shouted at me.",
							"incidentDate", "2026-06-02", "informalResolution", "tried"))
			.reference();
		Person admin = RestDoor.ENGINE_REST.open(this.port, "admin");
		admin.put("/group/managers/members/admin", "{}").expect(403);
		admin.asking("http://localhost:" + this.port + "/api").get("/cases/" + reference).expect(404);
	}

	@Test
	void shouldLetNobodyRenameThemselvesOrAPersonOfTheDirectory() {
		String profile = "{\"id\":\"aisha.khalil\",\"firstName\":\"Robert\",\"lastName\":\"Ashby\",\"email\":\"a@b.example\"}";
		for (RestDoor door : RestDoor.values()) {
			door.open(this.port, "aisha.khalil").put("/user/aisha.khalil/profile", profile).expect(403);
			door.open(this.port, "admin").put("/user/aisha.khalil/profile", profile).expect(403);
		}
		assertThat(this.identity.createUserQuery().userId("aisha.khalil").singleResult().getLastName())
			.isEqualTo("Khalil");
	}

	@Test
	void shouldTakeNoLineBreakIntoANameOrAnAddress() {
		this.identity.saveUser(this.identity.newUser(OUTSIDER));
		Person admin = RestDoor.ENGINE_REST.open(this.port, "admin");
		for (String unfit : List.of("a\\r\\nBcc: all@luton.example", "a\\nb", "a\\u2028b", "a\\u0000", "a\\u202eb")) {
			for (String profile : List.of(
					"{\"id\":\"reporting.program\",\"firstName\":\"%s\",\"lastName\":\"B\",\"email\":\"a@b.example\"}",
					"{\"id\":\"reporting.program\",\"firstName\":\"A\",\"lastName\":\"%s\",\"email\":\"a@b.example\"}",
					"{\"id\":\"reporting.program\",\"firstName\":\"A\",\"lastName\":\"B\",\"email\":\"%s@b.example\"}")) {
				admin.put("/user/%s/profile".formatted(OUTSIDER), profile.formatted(unfit)).expect(400);
			}
		}
		admin.put("/user/%s/profile".formatted(OUTSIDER),
				"{\"id\":\"reporting.program\",\"firstName\":\"Nightly\",\"lastName\":\"Reports\",\"email\":\"reports@luton.example\"}")
			.expect(204);
	}

	private List<Person> admins() {
		return Stream.of(RestDoor.values()).map((door) -> door.open(this.port, "admin")).toList();
	}

	private static String grant(String user, Resources resource, String id) {
		String permission = (resource == Resources.APPLICATION) ? "ACCESS" : "ALL";
		return "{\"type\":1,\"permissions\":[\"%s\"],\"userId\":\"%s\",\"resourceType\":%d,\"resourceId\":\"%s\"}"
			.formatted(permission, user, resource.resourceType(), id);
	}

}
