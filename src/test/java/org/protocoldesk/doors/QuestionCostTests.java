package org.protocoldesk.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.protocoldesk.CaseStories;
import org.protocoldesk.DeskTest;
import org.protocoldesk.Findings;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** No question costs the desk much more than a plain one, whatever is put into it. */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionCostTests {

	private static final int CASES = 2_100;

	private static final int ENTRIES = 200;

	private static final int CONDITIONS = 10;

	private static final int TIMES = 20;

	private static final long SHORT = 1_500;

	@Autowired
	CaseStories desk;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	private Person member;

	private List<RestOperation> questions;

	@BeforeAll
	void fill() {
		this.questions = RestOperations.ofDesk(this.port)
			.stream()
			.filter((one) -> one.verb().equals("POST") && one.reads() && one.method().getName().startsWith("query"))
			.filter((one) -> !one.address().matches(".*(/case-|/filter/|/schema/|/camunda/api/engine).*"))
			.toList();
		new FullDatabase(this.jdbc, CASES)
			.fillFrom(this.desk
				.start("aisha.khalil", "complaint-escalation", Map.of("subject", "liam.brennan", "concern", "conduct",
						"summary", "He shouted at me.", "incidentDate", "2026-06-02", "informalResolution", "tried"))
				.instance());
		this.member = RestDoor.WEB_APPS.open(this.port, "aisha.khalil");
	}

	@AfterAll
	void empty() {
		new FullDatabase(this.jdbc, CASES).empty();
	}

	@Test
	void shouldAnswerTheLargestQuestionNearlyAsFastAsAPlainOne() {
		List<String> slow = new ArrayList<>();
		int asked = 0;
		for (RestOperation question : this.questions) {
			String address = address(question);
			ask(address, "{}");
			long plain = ask(address, "{}");
			for (LargestQuestion largest : LargestQuestion.of(bodyOf(question), ENTRIES, CONDITIONS).toList()) {
				long took = ask(address, largest.body());
				asked++;
				if (took > Math.max(SHORT, TIMES * plain)) {
					slow.add("%s with %s took %d ms, plain %d ms".formatted(address, largest.field(), took, plain));
				}
			}
		}
		System.out.printf("Question costs: %d largest questions to %d addresses%n", asked, this.questions.size());
		Findings.assertNone("Questions", slow.stream());
		assertThat(asked).isGreaterThan(80);
	}

	@Test
	void shouldRefuseALargerOne() {
		List<String> taken = new ArrayList<>();
		for (RestOperation question : this.questions) {
			LargestQuestion.of(bodyOf(question), ENTRIES + 1, CONDITIONS + 1).forEach((large) -> {
				Answer answer = this.member.asking("http://localhost:" + this.port)
					.post(address(question), large.body());
				if (answer.status() != 400 || !answer.message().contains("are the most")) {
					taken.add("%s with %s: %s".formatted(address(question), large.field(), answer));
				}
			});
		}
		Findings.assertNone("Questions", taken.stream());
	}

	@Test
	void shouldRefuseALargerOneInTheAddress() {
		Person member = RestDoor.ENGINE_REST.open(this.port, "aisha.khalil");
		String ids = "a,".repeat(ENTRIES) + "a";
		String conditions = "a_like_b,".repeat(CONDITIONS) + "a_like_b";
		member.get("/task/count?processInstanceIdIn=" + ids).expect(400);
		member.get("/task/count?processVariables=" + conditions).expect(400);
		member.get("/process-instance/count?variables=" + conditions).expect(400);
		member.get("/process-instance?" + "variables=a_like_b&".repeat(CONDITIONS + 1)).expect(400);
		member.get("/task?maxResults=2001").expect(400);
		member.get("/task?maxResults=99999999999999999999").expect(400);
		member.get("/task?maxResults=2000").expect(200);
	}

	@Test
	void shouldRefuseALargerOneInWhateverAddress() {
		String longest = "?anything=" + "a,".repeat(ENTRIES) + "a";
		Person admin = RestDoor.ENGINE_REST.open(this.port, "admin").asking("http://localhost:" + this.port);
		List<String> lists = RestOperations.ofDesk(this.port)
			.stream()
			.filter((one) -> one.verb().equals("GET") && one.address().startsWith("/engine-rest/"))
			.filter((one) -> !one.address().matches("/engine-rest/(history/)?case-.*"))
			.map(QuestionCostTests::address)
			.distinct()
			.toList();
		assertThat(lists).hasSizeGreaterThan(100);
		Findings.assertNone("Questions",
				lists.stream()
					.map((one) -> one.replace("/camunda/api/engine/engine/default", "/engine-rest"))
					.filter((one) -> !List.of(400, 404).contains(admin.get(one + longest).status()))
					.map((one) -> one + " takes a longer list than " + ENTRIES));
	}

	@Test
	void shouldCountTheListsOfAllPartsTogether() {
		Person member = RestDoor.ENGINE_REST.open(this.port, "aisha.khalil");
		String part = "{\"processVariables\":[%s]}"
			.formatted("{\"name\":\"a\",\"operator\":\"like\",\"value\":\"b\"},".repeat(2)
					+ "{\"name\":\"a\",\"operator\":\"like\",\"value\":\"b\"}");
		member.post("/task/count", "{\"orQueries\":[%s,%s]}".formatted(part, part)).expect(200);
		member.post("/task/count", "{\"orQueries\":[%s,%s,%s]}".formatted(part, part, part)).expect(400);
	}

	@Test
	void shouldAskForAPageInsteadOfAnsweringWithPartOfAList() {
		Person admin = RestDoor.ENGINE_REST.open(this.port, "admin");
		assertThat(admin.get("/authorization/count").json().path("count").asInt()).isGreaterThan(2_000);
		assertThat(admin.get("/authorization").expect(400).message()).contains("ask for a page");
		assertThat(admin.get("/authorization?maxResults=2000").expect(200).json()).hasSize(2_000);
	}

	private long ask(String address, String body) {
		long start = System.nanoTime();
		Answer answer = this.member.asking("http://localhost:" + this.port)
			.post(address + (address.endsWith("/count") ? "" : "?maxResults=50"), body);
		if (!answer.body().contains("variable comparator") && !body.startsWith("{\"caseActivity")) {
			assertThat(answer.status()).as("%s %.60s %s", address, body, answer.body()).isEqualTo(200);
		}
		return (System.nanoTime() - start) / 1_000_000;
	}

	private static Class<?> bodyOf(RestOperation question) {
		return Stream.of(question.method().getParameterTypes())
			.filter((type) -> type.getSimpleName().endsWith("QueryDto"))
			.findFirst()
			.orElseThrow(() -> new AssertionError("What does " + question + " take?"));
	}

	private static String address(RestOperation question) {
		return question.address()
			.replace("/engine-rest", "/camunda/api/engine/engine/default")
			.replaceAll("\\{(engine|engineName|name)[^}]*}", "default")
			.replaceAll("\\{[^}]*}", "no-such-thing");
	}

}
