package org.protocoldesk.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** One case with its whole history, on the page and as PDF. */
class CaseHistoryTests extends ReviewTest {

	@Autowired
	HistoryService history;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcClient jdbc;

	@Test
	void shouldShowThePathInOrderAndWhereItStands() {
		CaseStory story = complain("liam.brennan").decide(HANDLER, "considerComplaint", "not-upheld");
		JsonNode view = read("/cases/" + story.reference());
		JsonNode path = view.path("path");
		assertThat(path.get(0).path("step").asText()).isEqualTo("Complaint raised");
		assertThat(texts(path, "number").get(path.size() - 1)).isEqualTo(String.valueOf(path.size()));
		assertThat(texts(path, "startedAt")).isSorted();
		assertThat(entry(path, "id", "replyToOutcome").path("endedAt").isNull()).isTrue();
		assertThat(entry(path, "id", "considerComplaint").path("endedAt").isNull()).isFalse();
		assertThat(texts(view.path("drawings"), "key")).containsExactly("complaint-escalation");
		assertThat(view.path("gaps")).isEmpty();
	}

	/** LUT-22.2a: who, which office, when, what, and whether the protocol states it. */
	@Test
	void shouldTellWhoDidWhatUnderWhichParagraph() {
		CaseStory story = settled("liam.brennan");
		JsonNode timeline = read("/cases/" + story.reference()).path("timeline");
		JsonNode decided = entry(timeline, "action", "Decided");
		assertThat(decided.path("actor").asText()).isEqualTo("Carol Whitfield");
		assertThat(decided.path("office").asText()).isEqualTo("Service Director");
		assertThat(decided.path("text").asText()).contains("Upheld", "For good reasons.");
		JsonNode replied = entry(timeline, "step", "Accept the outcome or take it further");
		assertThat(replied.path("actor").asText()).isEqualTo("Aisha Khalil");
		assertThat(replied.path("office").asText()).as("a Member acts for no office of the council").isEmpty();
		assertThat(entry(timeline, "step", "Complaint settled").path("actor").asText()).isEqualTo("Protocol Desk");
		JsonNode passed = entry(timeline, "action", "Passed on");
		assertThat(passed.path("to").asText()).isEqualTo("Service Director (Housing)");
		assertThat(passed.path("paragraph").asText()).isEqualTo("22.2");
		assertThat(passed.path("stated").asBoolean()).isTrue();
		assertThat(texts(timeline, "step")).noneMatch((step) -> step.matches("[a-z]+[A-Z].*"));
	}

	@Test
	void shouldShowTheRowThatMatchedInTheTable() {
		JsonNode view = read("/cases/" + settled("liam.brennan").reference());
		JsonNode route = view.path("decisions")
			.get(texts(view.path("decisions"), "name").lastIndexOf("Complaint route"));
		assertThat(route.path("inputs").path(0).path("name").asText()).isEqualTo("Who the complaint is about");
		assertThat(route.path("table").path("inputs").path(0).asText()).isEqualTo("Who the complaint is about");
		JsonNode rows = route.path("table").path("rows");
		List<String> matched = texts(rows, "matched").stream().filter("true"::equals).toList();
		assertThat(rows.size()).isGreaterThan(5);
		assertThat(matched).hasSize(1);
		assertThat(texts(route.path("outputs"), "value")).contains("Service Director", "paragraph 22.2 (LUT-22.2a)");
	}

	@Test
	void shouldShowLettersAndTheWorkOfTheDesk() {
		CaseStory story = complain("liam.brennan");
		JsonNode view = read("/cases/" + story.reference());
		assertThat(view.path("letters")).isNotEmpty()
			.allSatisfy((letter) -> assertThat(letter.path("status").asText()).isNotBlank());
		assertThat(texts(view.path("work"), "text"))
			.anyMatch((text) -> text.startsWith("The reminder of “Consider the complaint” comes on "))
			.anyMatch((text) -> text.startsWith("The date of “Consider the complaint” comes on "));
	}

	@Test
	void shouldSayInWordsWhatIsStuck() {
		CaseStory story = complain("liam.brennan");
		String job = this.management.createJobQuery().processInstanceId(story.instance()).list().get(0).getId();
		this.management.setJobRetries(job, 0);
		JsonNode work = read("/cases/" + story.reference()).path("work");
		assertThat(work.get(0).path("stuck").asBoolean()).isTrue();
		assertThat(texts(work, "text"))
			.anyMatch((text) -> text.endsWith("Whoever runs Protocol Desk has to look at it."))
			.noneMatch((text) -> text.contains(story.instance()));
	}

	@Test
	void shouldNoteWhoReadTheFile() {
		CaseStory story = complain("liam.brennan");
		read("/cases/" + story.reference());
		assertThat(texts(read("/cases/" + story.reference()).path("timeline"), "text"))
			.contains("Gillian Marsh read the case file.");
	}

	@Test
	void shouldPrintTheWholeHistory() throws Exception {
		CaseStory story = settled("liam.brennan");
		HttpResponse<byte[]> answer = pdf(story.reference());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("attachment",
				story.reference() + "-history.pdf");
		assertThat(textOf(answer.body())).contains("History of case " + story.reference(), "Luton Council",
				"Printed by Gillian Marsh", "Carol Whitfield", "For good reasons.", "stated in the protocol",
				"Complaint route", "of the table applied", "Letters", "Settled");
	}

	@Test
	void shouldShowThePathFromItsOwnRecordWhenHistoryIsCleanedUp() throws Exception {
		CaseStory story = settled("liam.brennan");
		int steps = read("/cases/" + story.reference()).path("path").size();
		this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(story.reference())
			.list()
			.forEach((run) -> this.history.deleteHistoricProcessInstanceIfExists(run.getId()));
		JsonNode view = read("/cases/" + story.reference());
		assertThat(view.path("path").size()).isEqualTo(steps);
		assertThat(view.path("path").get(0).path("step").asText()).isEqualTo("Complaint raised");
		assertThat(view.path("gaps").path(0).asText()).contains("cleaned up");
		assertThat(view.path("timeline")).isNotEmpty();
		assertThat(view.path("decisions")).isEmpty();
		assertThat(textOf(pdf(story.reference()).body())).contains("cleaned up", "Complaint raised");
	}

	@Test
	void shouldListTheStepsWhenTheModelIsGone() {
		String model = "gone-" + story();
		JsonNode view = read("/cases/" + model.toUpperCase());
		assertThat(view.path("drawings").path(0).path("drawn").asBoolean()).isFalse();
		assertThat(view.path("gaps").path(0).asText()).isNotBlank();
		assertThat(texts(view.path("gaps"), "")).hasSize(2);
		assertThat(view.path("path").path(0).path("step").asText()).isEqualTo("Find office holder");
		assertThat(person(MANAGER).get("/models/" + model + "/3").status()).isEqualTo(404);
		assertThat(read("/procedures/" + model + "?version=3&from=2026-03&to=2026-03").path("drawn").asBoolean())
			.isFalse();
		assertThat(person(MANAGER).get("/cases/" + model.toUpperCase() + "/audit-pack.pdf").status()).isEqualTo(200);
		assertThat(read("/cases?procedure=" + model).path("total").asInt()).isEqualTo(1);
	}

	@Test
	void shouldFindTheCaseBehindAnInstance() {
		CaseStory story = complain("liam.brennan").decide(HANDLER, "considerComplaint", "upheld");
		this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(story.reference())
			.list()
			.forEach((run) -> assertThat(read("/instances/" + run.getId()).path("reference").asText())
				.isEqualTo(story.reference()));
	}

	private String story() {
		String id = String.valueOf(System.nanoTime() % 1_000_000);
		this.jdbc.sql("""
				insert into case_file (reference, procedure, council, status, outcome, opened_at, closed_at, version,
				  instance) values (:reference, :model, 'luton', 'CLOSED', 'upheld', '2026-03-01 10:00Z',
				  '2026-03-02 10:00Z', 3, :model)""")
			.param("reference", "GONE-" + id)
			.param("model", "gone-" + id)
			.update();
		this.jdbc.sql("""
				insert into step_passage (instance, model, version, step, cancelled, started_at, ended_at)
				values (:model, :model, 3, 'findOfficeHolder', false, '2026-03-01 10:00Z', '2026-03-01 10:05Z')""")
			.param("model", "gone-" + id)
			.update();
		return id;
	}

	private HttpResponse<byte[]> pdf(String reference) throws Exception {
		var manager = person(MANAGER);
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create(manager.home() + "/cases/" + reference + "/audit-pack.pdf"));
		return manager.client()
			.send(manager.identified().apply(request).build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	private static String textOf(byte[] pdf) throws IOException {
		assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

}
