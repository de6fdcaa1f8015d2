package org.protocoldesk.review;

import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;
import org.protocoldesk.figures.AddingUp;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** How often and how long, how cases ended, and month by month. */
class ProcedureReviewTests extends ReviewTest {

	private static final String PATH = "/procedures/complaint-escalation";

	@Autowired
	AddingUp addingUp;

	@Autowired
	JdbcClient jdbc;

	@Test
	void shouldCountWhatOneMoreCaseAdds() {
		JsonNode before = read(PATH);
		settled("liam.brennan");
		JsonNode after = read(PATH);
		for (String figure : new String[] { "opened", "closed" }) {
			assertThat(after.path(figure).asInt()).as(figure).isEqualTo(before.path(figure).asInt() + 1);
		}
		assertThat(after.path("open")).isEqualTo(before.path("open"));
		assertThat(passed(after, "complaintRaised")).isEqualTo(passed(before, "complaintRaised") + 1);
		assertThat(entry(after.path("outcomes"), "name", "Settled").path("cases").asInt()).isPositive();
		assertThat(texts(after.path("models"), "key")).containsExactlyInAnyOrder("complaint-escalation",
				"complaint-consultation", "complaint-course");
	}

	@Test
	void shouldAddUpWithoutChangingWhatIsSeen() {
		settled("liam.brennan");
		JsonNode before = read(PATH);
		long total = read("/cases").path("total").asLong();
		this.addingUp.addUp();
		this.addingUp.addUp();
		assertThat(read(PATH)).isEqualTo(before);
		assertThat(read("/cases").path("total").asLong()).isEqualTo(total);
		assertThat(this.jdbc.sql("select count(*) from case_count where fresh").query(Long.class).single()).isZero();
	}

	@Test
	void shouldTellHowLongStepsTook() {
		String model = "timed-" + UUID.randomUUID();
		this.jdbc.sql("""
				insert into step_passage (instance, model, version, step, cancelled, started_at, ended_at)
				select 'timed', :model, 1, 'work', n > 10, timestamptz '2026-03-01 10:00Z',
				  timestamptz '2026-03-01 10:00Z' + n * interval '1 hour' from generate_series(1, 12) n""")
			.param("model", model)
			.update();
		filed(model);
		JsonNode view = read("/procedures/" + model + "?from=2026-03&to=2026-03");
		assertThat(view.path("drawn").asBoolean()).isFalse();
		JsonNode work = view.path("models").path(0).path("steps").path(0);
		assertThat(work.path("name").asText()).isEqualTo("Work");
		assertThat(work.path("passed").asInt()).isEqualTo(10);
		assertThat(work.path("cancelled").asInt()).isEqualTo(2);
		assertThat(work.path("median").asLong()).isEqualTo(5 * 3600);
		assertThat(work.path("ninth").asLong()).isEqualTo(9 * 3600);
		assertThat(read("/procedures/" + model + "?from=2026-04&to=2026-05").path("models").path(0).path("steps"))
			.isEmpty();
		assertThat(read("/procedures/" + model + "?version=2").path("opened").asInt()).isZero();
	}

	@Test
	void shouldCountTheSameByYearsAsByMonths() {
		String model = "lasting-" + UUID.randomUUID();
		passed(model, "2023-12-15", "2024-02-15", "2024-11-15", "2025-01-15");
		filed(model);
		assertThat(passages(model, "2023-12", "2025-01")).as("fresh").isEqualTo(4);
		this.addingUp.addUp();
		passed(model, "2024-06-15");
		assertThat(passages(model, "2023-12", "2025-01")).as("a year and a month at either end").isEqualTo(5);
		this.addingUp.addUp();
		assertThat(passages(model, "2024-01", "2024-12")).as("a whole year").isEqualTo(3);
		assertThat(passages(model, "2024-02", "2025-12")).as("from within a year").isEqualTo(4);
		assertThat(passages(model, "2023-12", "2024-11")).as("to within a year").isEqualTo(4);
		assertThat(passages(model, "2024-03", "2024-10")).as("within a year").isEqualTo(1);
	}

	private int passages(String model, String from, String to) {
		return read("/procedures/%s?from=%s&to=%s".formatted(model, from, to)).path("models")
			.path(0)
			.path("steps")
			.path(0)
			.path("passed")
			.asInt();
	}

	private void passed(String model, String... days) {
		this.jdbc.sql("""
				insert into step_passage (instance, model, version, step, cancelled, started_at, ended_at)
				select 'timed', :model, 1, 'work', false, day - interval '1 hour', day
				from unnest(:days::timestamptz[]) day""").param("model", model).param("days", days).update();
	}

	private void filed(String model) {
		this.jdbc
			.sql("insert into case_file (reference, procedure, council, status, opened_at, version) "
					+ "values (:reference, :model, 'luton', 'OPEN', '2026-03-01 10:00Z', 1)")
			.param("reference", model.substring(0, 20))
			.param("model", model)
			.update();
	}

	@Test
	void shouldCountALateCaseAsLateWhenItIsClosed() {
		JsonNode before = read(PATH);
		CaseStory story = complain("liam.brennan");
		story.untilAfter(java.util.Date.from(story.file().dueAt()));
		ClockUtil.reset();
		story.decide(HANDLER, "considerComplaint", "upheld").decide(MEMBER, "replyToOutcome", "accept");
		assertThat(story.file().wasLate()).isTrue();
		assertThat(read(PATH).path("late").asInt()).isEqualTo(before.path("late").asInt() + 1);
	}

	@Test
	void shouldSayWhereTasksWait() {
		int before = waiting();
		CaseStory story = complain("liam.brennan");
		assertThat(waiting()).isEqualTo(before + 1);
		story.decide(HANDLER, "considerComplaint", "upheld");
		assertThat(waiting()).isEqualTo(before);
	}

	@Test
	void shouldRefuseAPeriodThatCannotBe() {
		assertThat(person(MANAGER).get(PATH + "?from=2026-05&to=2026-04").status()).isEqualTo(400);
		assertThat(person(MANAGER).get(PATH + "?from=May").status()).isEqualTo(400);
		assertThat(person(MANAGER).get("/procedures/letter-delivery").status()).isEqualTo(404);
	}

	private int waiting() {
		return entry(read(PATH).path("models").path(0).path("steps"), "id", "considerComplaint").path("waiting")
			.asInt();
	}

	private static int passed(JsonNode view, String step) {
		return entry(view.path("models").path(0).path("steps"), "id", step).path("passed").asInt();
	}

}
