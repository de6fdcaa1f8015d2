package org.protocoldesk.api;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;

import static org.assertj.core.api.Assertions.assertThat;

class CaseContractTests extends ApiTest {

	@Test
	void shouldDescribeACase() {
		itIs("2026-03-02T09:30:00Z");
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		JsonNode found = read(HANDLER, "/api/cases/" + reference);
		assertThat(names(found)).containsExactly("reference", "procedure", "council", "status", "outcome", "openedAt",
				"dueAt", "overdue", "closedAt", "parties", "journal");
		assertThat(found.path("reference").asText()).isEqualTo(reference);
		assertThat(found.path("procedure").asText()).isEqualTo("complaint-escalation");
		assertThat(found.path("council").asText()).isEqualTo("luton");
		assertThat(found.path("status").asText()).isEqualTo("OPEN");
		assertThat(found.path("openedAt").asText()).isEqualTo("2026-03-02T09:30:00Z");
		assertThat(found.path("outcome").isNull()).isTrue();
		assertThat(found.path("dueAt").isNull()).isTrue();
		assertThat(found.path("closedAt").isNull()).isTrue();
	}

	@Test
	void shouldNameThePartiesOfACase() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		JsonNode parties = read(RAISER, "/api/cases/" + reference).path("parties");
		assertThat(names(parties.get(0))).containsExactly("person", "role", "name");
		assertThat(values(parties, "role")).containsExactly("complainant", "subject");
		assertThat(values(parties, "person")).containsExactly(RAISER, SUBJECT);
	}

	@Test
	void shouldTellTheJournalInOrder() {
		itIs("2026-03-02T09:30:00Z");
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		this.cases.line(reference, Action.DECIDED, null, Audience.PARTIES, "Upheld.");
		JsonNode journal = read(HANDLER, "/api/cases/" + reference).path("journal");
		assertThat(values(journal, "action")).containsExactly("ROUTED", "DECIDED");
		JsonNode line = journal.get(0);
		assertThat(names(line)).containsExactly("at", "step", "actor", "actorName", "office", "action", "target",
				"rule", "basis", "text");
		assertThat(line.path("at").asText()).isEqualTo("2026-03-02T09:30:00Z");
		assertThat(line.path("target").asText()).isEqualTo(HANDLING_POST);
		assertThat(line.path("rule").asText()).isEqualTo("LUT-22.2a");
		assertThat(journal.get(1).path("target").isNull()).isTrue();
	}

	@Test
	void shouldSayHowACaseEnded() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		this.cases.close(reference, "settled");
		JsonNode found = read(RAISER, "/api/cases/" + reference);
		assertThat(found.path("status").asText()).isEqualTo("CLOSED");
		assertThat(found.path("outcome").asText()).isEqualTo("settled");
		assertThat(Instant.parse(found.path("closedAt").asText())).isNotNull();
	}

	@Test
	void shouldShowLetters() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		this.cases.letter(reference, HANDLER, "service-director", "handler-asked");
		this.cases.letter(reference, RAISER, "", "acknowledgement");
		JsonNode letters = read(HANDLER, "/api/cases/" + reference + "/letters");
		JsonNode letter = letters.get(0);
		assertThat(names(letter)).containsExactly("to", "toName", "office", "template", "subject", "body", "rule",
				"basis", "writtenAt", "status", "sentAt");
		assertThat(letter.path("office").asText()).isEqualTo("service-director");
		assertThat(letter.path("template").asText()).isEqualTo("handler-asked");
		assertThat(letter.path("subject").asText()).contains(reference);
		assertThat(letter.path("status").asText()).isEqualTo("WAITING");
		assertThat(letter.path("sentAt").isNull()).isTrue();
		assertThat(letters.get(1).path("office").isNull()).isTrue();
	}

	@Test
	void shouldLeaveTheJournalOutOfLists() {
		itIs("2020-02-04T09:00:00Z");
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		JsonNode page = read(RAISER, "/api/cases?from=2020-02-04&to=2020-02-04");
		assertThat(names(page)).containsExactly("items", "page", "size", "total", "more");
		JsonNode item = page.path("items").get(0);
		assertThat(item.path("reference").asText()).isEqualTo(reference);
		assertThat(names(item)).containsExactly("reference", "procedure", "council", "status", "outcome", "openedAt",
				"dueAt", "overdue", "closedAt", "parties");
	}

}
