package org.protocoldesk.api;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

class CaseVisibilityTests extends ApiTest {

	private static final String NO_SUCH_CASE = "/api/cases/API-1999-0001";

	/** A day on which no other test opens cases. */
	@BeforeEach
	void itIsThatDay() {
		itIs("2020-02-03T09:00:00Z");
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(textBlock = """
			the Member who raised it,          aisha.khalil
			the holder of the handling post,   carol.whitfield
			a deputy in the handling post,     patricia.nolan
			the office that has it now,        stephen.hartley
			a manager,                         gillian.marsh
			democratic services,               imran.sheikh
			""")
	void shouldShowACaseTo(String who, String user) {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST, "corporate-director.place");
		assertThat(ask(user, "/api/cases/" + reference).getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(ask(user, "/api/cases/" + reference + "/letters").getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(lists(user, reference)).isTrue();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(textBlock = """
			the officer complained of,         liam.brennan
			a Member,                          gary.stubbs
			an officer,                        samuel.osei
			an analyst,                        devon.campbell
			an officer who administers,        sunita.patel
			the administrator,                 admin
			the head of another department,    tomasz.zielinski
			an office that was only consulted, alison.fairweather
			an office that was only informed,  dorothy.nkemelu
			""")
	void shouldHideACaseFrom(String who, String user) {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		this.cases.line(reference, Action.CONSULTED, "hr-director", Audience.OFFICES, "Advice was asked.");
		this.cases.line(reference, Action.INFORMED, "group-leader.labour", Audience.OFFICES, "They were told.");
		assertHidden(user, reference);
	}

	@Test
	void shouldShowACaseToAPersonItWasRoutedTo() {
		String reference = this.cases.routed(RAISER, SUBJECT, "chloe.bennett");
		assertThat(ask("chloe.bennett", "/api/cases/" + reference).getStatusCode()).isEqualTo(HttpStatus.OK);
		assertHidden("colin.frost", reference);
	}

	@Test
	void shouldShowACaseToADeputyOnlyWhileTheyAct() {
		String reference = this.cases.routed(RAISER, "chloe.bennett", "service-director.children");
		itIs("2026-06-01T09:00:00Z");
		assertThat(ask("colin.frost", "/api/cases/" + reference).getStatusCode()).isEqualTo(HttpStatus.OK);
		itIs("2027-01-01T09:00:00Z");
		assertHidden("colin.frost", reference);
		assertThat(ask("fiona.mackenzie", "/api/cases/" + reference).getStatusCode()).isEqualTo(HttpStatus.OK);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(textBlock = """
			who holds the post it went to, carol.whitfield
			who deputises in that post,    patricia.nolan
			who is a manager,              gillian.marsh
			who is democratic services,    imran.sheikh
			who administers,               sunita.patel
			""")
	void shouldHideACaseFromItsSubject(String who, String subject) {
		String reference = this.cases.routed(RAISER, subject, HANDLING_POST);
		this.cases.letter(reference, subject, null, "officer-told");
		assertHidden(subject, reference);
	}

	@Test
	void shouldShowTheRaiserOnlyWhatIsMeantForThem() {
		String reference = this.cases.routed("dorothy.nkemelu", SUBJECT, "group-leader.labour");
		this.cases.line(reference, Action.RECORDED, null, Audience.OFFICES, "A note among offices.");
		JsonNode journal = read("dorothy.nkemelu", "/api/cases/" + reference).path("journal");
		assertThat(values(journal, "text")).containsExactly("It went to group-leader.labour.");
		journal = read("imran.sheikh", "/api/cases/" + reference).path("journal");
		assertThat(values(journal, "text")).containsExactly("It went to group-leader.labour.", "A note among offices.");
	}

	@Test
	void shouldShowTheRaiserOnlyTheirOwnLetters() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		this.cases.letter(reference, RAISER, "", "acknowledgement");
		this.cases.letter(reference, HANDLER, "service-director", "handler-asked");
		this.cases.letter(reference, SUBJECT, "", "officer-told");
		String letters = "/api/cases/" + reference + "/letters";
		assertThat(values(read(RAISER, letters), "to")).containsExactly(RAISER);
		assertThat(values(read(HANDLER, letters), "to")).containsExactly(RAISER, HANDLER, SUBJECT);
		assertThat(values(read("gillian.marsh", letters), "to")).containsExactly(RAISER, HANDLER, SUBJECT);
	}

	@Test
	void shouldNotListACaseTwice() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST, "corporate-director.place", HANDLING_POST);
		assertThat(listed(HANDLER)).containsOnlyOnce(reference);
	}

	private void assertHidden(String user, String reference) {
		for (String part : new String[] { "", "/letters" }) {
			ResponseEntity<JsonNode> hidden = ask(user, "/api/cases/" + reference + part);
			ResponseEntity<JsonNode> unknown = ask(user, NO_SUCH_CASE + part);
			assertThat(hidden.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
			assertThat(hidden.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
			assertThat(unknown.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
			assertThat(hidden.getBody()).isEqualTo(unknown.getBody());
		}
		assertThat(lists(user, reference)).isFalse();
	}

	private boolean lists(String user, String reference) {
		return listed(user).contains(reference);
	}

	private List<String> listed(String user) {
		JsonNode found = read(user, "/api/cases?size=100&from=2020-02-03&to=2020-02-03");
		return values(found.path("items"), "reference");
	}

}
