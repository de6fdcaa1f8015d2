package org.protocoldesk.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.DeskTest;
import org.protocoldesk.Findings;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator tries every operation on accounts, groups and grants that the running
 * desk offers, for every resource that the engine knows, on behalf of themselves and of a
 * program: nobody comes to a case by it.
 */
@DeskTest
class IdentityDoorTests {

	private static final String OF_IDENTITIES = "(/engine-rest|/camunda/api/engine/engine/[^/]+)"
			+ "/(user|group|authorization|tenant|identity)(/.*)?|/camunda/api/admin/.*";

	private static final Set<Integer> HARMLESS = Set.of(Resources.APPLICATION.resourceType(),
			Resources.FILTER.resourceType());

	private static final List<String> OVERSEEING = List.of("managers", "democratic-services", "monitoring-officer");

	private static final String PROGRAM = "doors.program";

	@Autowired
	IdentityService identity;

	@Autowired
	AuthorizationService authorizations;

	@LocalServerPort
	int port;

	private List<RestOperation> operations;

	@BeforeEach
	void look() {
		this.identity.saveUser(this.identity.newUser(PROGRAM));
		this.operations = RestOperations.ofDesk(this.port)
			.stream()
			.filter((one) -> !one.verb().equals("OPTIONS") && !one.reads() && one.address().matches(OF_IDENTITIES))
			.filter((one) -> !one.method().getName().matches("doLog(in|out)|deleteUser|updateCredentials"))
			.toList();
	}

	@AfterEach
	void tidy() {
		this.identity.deleteUser(PROGRAM);
		this.identity.deleteGroup("doors-group");
		this.identity.deleteUser("doors-group");
		this.authorizations.createAuthorizationQuery()
			.userIdIn("admin", PROGRAM)
			.list()
			.stream()
			.filter((grant) -> HARMLESS.contains(grant.getResourceType()))
			.forEach((grant) -> this.authorizations.deleteAuthorization(grant.getId()));
	}

	@Test
	void shouldLetAnAdministratorComeToNoCase() {
		Set<String> before = power();
		Map<RestDoor, Person> admins = Map.of(RestDoor.ENGINE_REST, RestDoor.ENGINE_REST.open(this.port, "admin"),
				RestDoor.WEB_APPS, RestDoor.WEB_APPS.open(this.port, "admin"));
		List<String> taken = new ArrayList<>();
		for (RestOperation operation : this.operations) {
			Person admin = admins
				.get(operation.address().startsWith("/engine-rest") ? RestDoor.ENGINE_REST : RestDoor.WEB_APPS)
				.asking("http://localhost:" + this.port);
			for (String user : List.of("admin", PROGRAM)) {
				if (operation.address().contains("/authorization")) {
					Stream.of(Resources.values()).forEach((one) -> send(admin, operation, user, "managers", one));
				}
				else {
					OVERSEEING.forEach((group) -> send(admin, operation, user, group, Resources.PROCESS_INSTANCE));
				}
			}
			Set<String> gained = new TreeSet<>(power());
			if (!gained.equals(before)) {
				taken.add("%s %s changed what people may: %s, was %s".formatted(operation.verb(), operation.address(),
						minus(gained, before), minus(before, gained)));
				before = gained;
			}
		}
		Findings.assertNone("Identity doors", taken.stream());
		assertThat(this.operations).hasSizeGreaterThan(30);
	}

	private Answer send(Person admin, RestOperation operation, String user, String group, Resources resource) {
		String body = ("{\"id\":\"%s\",\"name\":\"Mine\",\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"%s\","
				+ "\"groupId\":null,\"resourceType\":%d,\"resourceId\":\"*\",\"firstName\":\"A\",\"lastName\":\"B\","
				+ "\"email\":\"a@b.example\",\"password\":\"otter lamp window seven\","
				+ "\"profile\":{\"id\":\"doors-group\",\"firstName\":\"A\",\"lastName\":\"B\",\"email\":\"a@b.example\"},"
				+ "\"credentials\":{\"password\":\"otter lamp window seven\"}}")
			.formatted(operation.address().contains("/group/create") ? "doors-group" : group, user,
					resource.resourceType());
		String address = operation.address()
			.replaceAll("\\{(name|engine|engineName|processEngineName)[^}]*}", "default")
			.replaceAll("/members/\\{[^}]*}", "/members/" + user)
			.replaceAll("/group/\\{[^}]*}", "/group/" + group)
			.replaceAll("/user/\\{[^}]*}", "/user/" + user)
			.replaceAll("/authorization/\\{[^}]*}", "/authorization/" + aGrantOf(resource))
			.replaceAll("\\{[^}]*}", "default");
		return switch (operation.verb()) {
			case "POST" -> admin.post(address, body);
			case "PUT" -> admin.put(address, body);
			case "DELETE" -> admin.delete(address);
			default -> throw new AssertionError("How is " + operation + " asked for?");
		};
	}

	private String aGrantOf(Resources resource) {
		List<Authorization> grants = this.authorizations.createAuthorizationQuery()
			.resourceType(HARMLESS.contains(resource.resourceType()) ? Resources.TASK : resource)
			.listPage(0, 1);
		return grants.isEmpty() ? "no-such-thing" : grants.get(0).getId();
	}

	/**
	 * Who is in which group of the directory, and every grant of more than pages and
	 * filters.
	 */
	private Set<String> power() {
		Set<String> power = new TreeSet<>();
		this.identity.createGroupQuery()
			.list()
			.forEach((group) -> this.identity.createUserQuery()
				.memberOfGroup(group.getId())
				.list()
				.stream()
				.map(User::getId)
				.forEach((user) -> power.add("%s (%s) has %s".formatted(group.getId(), group.getName(), user))));
		this.authorizations.createAuthorizationQuery()
			.list()
			.stream()
			.filter((grant) -> !HARMLESS.contains(grant.getResourceType()))
			.filter((grant) -> !isOfAnAccount(grant))
			.map((grant) -> "grant %s: %s %s %s of %d %s %s".formatted(grant.getId(), grant.getAuthorizationType(),
					grant.getUserId(), grant.getGroupId(), grant.getResourceType(), grant.getResourceId(),
					((AuthorizationEntity) grant).getPermissions()))
			.forEach(power::add);
		return power;
	}

	/** Whoever has an account may change their own password; that comes with it. */
	private static boolean isOfAnAccount(Authorization grant) {
		return grant.getResourceType() == Resources.USER.resourceType()
				|| grant.getResourceType() == Resources.GROUP.resourceType();
	}

	private static Set<String> minus(Set<String> all, Set<String> others) {
		Set<String> left = new TreeSet<>(all);
		left.removeAll(others);
		return left;
	}

}
