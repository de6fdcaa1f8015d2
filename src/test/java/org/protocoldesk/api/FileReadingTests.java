package org.protocoldesk.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A confidential case notes who reads its file. */
class FileReadingTests extends ApiTest {

	private static final String OVERSEER = "imran.sheikh";

	private String file;

	@BeforeEach
	void open() {
		this.file = "/api/cases/" + this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/letters" })
	void shouldNoteWhoReadIt(String part) {
		read(HANDLER, this.file + part);
		JsonNode journal = read(OVERSEER, this.file).path("journal");
		assertThat(values(journal, "action")).containsExactly("ROUTED", "RECORDED");
		JsonNode line = journal.get(1);
		assertThat(line.path("step").asText()).isEqualTo("readCaseFile");
		assertThat(line.path("actor").asText()).isEqualTo(HANDLER);
		assertThat(line.path("text").asText()).isEqualTo("Carol Whitfield read the case file.");
		assertThat(line.path("rule").asText()).startsWith("LUT-");
		assertThat(line.path("basis").asText()).isEqualTo("default");
	}

	@Test
	void shouldNotShowAReadingToTheReaderAsItHappens() {
		assertThat(values(read(HANDLER, this.file).path("journal"), "action")).containsExactly("ROUTED");
	}

	@Test
	void shouldNotNoteWhoReadsTheirOwnCase() {
		read(RAISER, this.file);
		read(RAISER, this.file + "/letters");
		assertThat(values(read(OVERSEER, this.file).path("journal"), "action")).containsExactly("ROUTED");
	}

	@Test
	void shouldNotTellTheRaiserWhoReadIt() {
		read(HANDLER, this.file);
		assertThat(values(read(RAISER, this.file).path("journal"), "action")).containsExactly("ROUTED");
	}

	@Test
	void shouldNotNoteListsAndRefusals() {
		read(HANDLER, "/api/cases");
		ask(SUBJECT, this.file);
		assertThat(values(read(OVERSEER, this.file).path("journal"), "action")).containsExactly("ROUTED");
	}

}
