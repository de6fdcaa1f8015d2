package org.protocoldesk.doors;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.Findings;
import org.protocoldesk.GuideSection;
import org.protocoldesk.RestDoor;
import org.protocoldesk.engine.forms.Traces;
import org.protocoldesk.engine.hardening.Audience;
import org.protocoldesk.engine.hardening.Door;
import org.protocoldesk.engine.hardening.Doors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everybody tries every write operation that the running desk offers over the engine's
 * REST and that of the web applications, on a case that is none of theirs.
 */
@DeskTest
class DoorsTests {

	private static final int ATTEMPTS_AT_LEAST = 1_500;

	private final Doors doors = Doors.read();

	@Autowired
	CaseStories desk;

	@Autowired
	ProcessEngine engine;

	@LocalServerPort
	int port;

	private DeskState state;

	private List<RestOperation> operations;

	private final Map<String, RestDoor.Person> people = new HashMap<>();

	@Autowired
	void look(Traces traces) {
		this.state = new DeskState(this.engine, traces);
	}

	@BeforeEach
	void askWhatThereIs() {
		this.operations = RestOperations.ofDesk(this.port)
			.stream()
			.filter((operation) -> !operation.verb().equals("OPTIONS"))
			.filter((operation) -> !operation.reads() || isListed(operation))
			.toList();
	}

	@Test
	void shouldKnowEveryOperationThatWrites() {
		List<String> listed = this.doors.all().stream().flatMap((door) -> door.operations().stream()).toList();
		assertThat(listed).doesNotHaveDuplicates();
		Findings.assertNone("src/main/resources/engine/doors.yaml",
				Stream.concat(
						this.operations.stream()
							.filter((operation) -> !isListed(operation))
							.map((operation) -> "%s is not listed: %s".formatted(operation.names(),
									operation.shortAddress())),
						listed.stream()
							.filter((name) -> this.operations.stream().noneMatch((one) -> one.isListedAs(name)))
							.map((name) -> name + " is listed, but the desk offers no such thing")));
	}

	@Test
	void shouldOpenEachDoorToThoseItIsForAndToNobodyElse() throws Exception {
		CaseStory story = this.desk.start("aisha.khalil", "complaint-escalation",
				Map.of("subject", "liam.brennan", "concern", "conduct", "summary", "He shouted at me.", "incidentDate",
						"2026-06-02", "informalResolution", "tried"));
		Walk walk = new Walk(this.port, this.state.idsOf(story));
		Object before = this.state.now();
		List<String> wrong = new ArrayList<>();
		int attempts = 0;
		for (Role role : Role.values()) {
			for (RestOperation operation : inOrder()) {
				HttpResponse<String> answer = walk.attempt(operation, person(role, operation));
				attempts++;
				String fault = faultOf(role, operation, answer);
				if (fault != null) {
					wrong.add("%s, %s %s: %s, but got %d %s".formatted(role.title(), operation.verb(),
							operation.address(), fault, answer.statusCode(), answer.body()));
				}
			}
		}
		Findings.assertNone("Doors", wrong.stream());
		assertThat(attempts).isGreaterThan(ATTEMPTS_AT_LEAST);
		assertThat(this.state.now()).isEqualTo(before);
	}

	@Test
	void shouldBeToldInTheGuide() {
		String head = "| operation | %s | because |\n|---|%s---|\n".formatted(
				Stream.of(Role.values()).map(Role::title).collect(Collectors.joining(" | ")),
				":-:|".repeat(Role.values().length));
		new GuideSection(Path.of("docs/access.md"), "doors")
			.assertSays(head + this.doors.all().stream().map(this::row).collect(Collectors.joining()));
	}

	private String row(Door door) {
		String addresses = this.operations.stream()
			.filter((operation) -> door.operations().stream().anyMatch(operation::isListedAs))
			.filter((operation) -> !operation.address().startsWith("/camunda/api/engine"))
			.map((operation) -> "`" + operation.shortAddress() + "`")
			.distinct()
			.sorted()
			.collect(Collectors.joining("<br>"));
		return "| %s | %s | %s |\n".formatted(addresses,
				Stream.of(Role.values())
					.map((role) -> role.cell(door, groupsOf(role)))
					.collect(Collectors.joining(" | ")),
				door.because());
	}

	private String faultOf(Role role, RestOperation operation, HttpResponse<String> answer) {
		Door door = doorTo(operation);
		boolean told = answer.body().contains(new ObjectMapper().valueToTree(door.because()).toString());
		if (answer.statusCode() >= 500) {
			return "no fault of ours";
		}
		if (role == Role.NOBODY && door.may() != Audience.ANYBODY) {
			return List.of(401, 403, 404).contains(answer.statusCode()) ? null : "refused";
		}
		if (role.mayTry(door, groupsOf(role))) {
			return told ? "let in" : null;
		}
		boolean absent = answer.statusCode() == 404
				&& operation.address().matches(".*(/case-.*|/setup/.*|/fetchAndLock|/key/.*)");
		return absent || (answer.statusCode() == 403 && told) ? null : "refused with its reason";
	}

	private RestDoor.Person person(Role role, RestOperation operation) {
		RestDoor door = operation.address().startsWith("/engine-rest") ? RestDoor.ENGINE_REST : RestDoor.WEB_APPS;
		return (role.user() != null)
				? this.people.computeIfAbsent(role + " " + door, (key) -> door.open(this.port, role.user()))
				: RestDoor.nobody("");
	}

	/** Whoever logs out is no longer known, so that comes last. */
	private List<RestOperation> inOrder() {
		return this.operations.stream()
			.sorted(Comparator.comparing((operation) -> operation.method().getName().equals("doLogout")))
			.toList();
	}

	private Door doorTo(RestOperation operation) {
		return this.doors.to(operation.resource(), operation.method()).orElseThrow();
	}

	private boolean isListed(RestOperation operation) {
		return this.doors.all().stream().flatMap((door) -> door.operations().stream()).anyMatch(operation::isListedAs);
	}

	private List<String> groupsOf(Role role) {
		return (role.user() == null) ? List.of()
				: this.engine.getIdentityService()
					.createGroupQuery()
					.groupMember(role.user())
					.list()
					.stream()
					.map((group) -> group.getId())
					.toList();
	}

}
