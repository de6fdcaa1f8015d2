package org.protocoldesk.api;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.protocoldesk.documents.Audience;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Documents;
import org.protocoldesk.documents.Paper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The papers of a case: kept as they were, for those who may read them. */
class DocumentTests extends ApiTest {

	private static final byte[] WORDS = "Größe & <b>Preis</b>".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private Documents documents;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void shouldListThePapersOfACaseInOrder() {
		itIs("2026-03-02T09:30:00Z");
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		keep(reference, "first.pdf", "application/pdf", Audience.PARTIES);
		keep(reference, "second.html", "text/html", Audience.OFFICES);
		JsonNode papers = read(HANDLER, papersOf(reference));
		assertThat(values(papers, "name")).containsExactly("first.pdf", "second.html");
		JsonNode first = papers.get(0);
		assertThat(names(first)).containsExactly("id", "kind", "name", "mediaType", "size", "audience", "createdBy",
				"createdByName", "createdAt", "withdrawnAt");
		assertThat(first.path("kind").asText()).isEqualTo("sample");
		assertThat(first.path("size").asInt()).isEqualTo(WORDS.length);
		assertThat(first.path("createdAt").asText()).isEqualTo("2026-03-02T09:30:00Z");
		assertThat(first.path("withdrawnAt").isNull()).isTrue();
	}

	@ParameterizedTest(name = "{0} as {1}")
	@CsvSource(delimiter = '|', textBlock = """
			notice.pdf  | application/pdf          | inline     | application/pdf
			notice.html | text/html                | inline     | text/html;charset=UTF-8
			sheet.xlsx  | application/vnd.ms-excel | attachment | application/vnd.ms-excel
			picture.svg | image/svg+xml            | attachment | image/svg+xml
			""")
	void shouldSendAPaperSoThatNothingInItRuns(String name, String type, String way, String sent) {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		Document paper = keep(reference, name, type, Audience.PARTIES);
		ResponseEntity<byte[]> answer = open(HANDLER, reference, paper.getId());
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(answer.getBody()).isEqualTo(WORDS);
		assertThat(answer.getHeaders().getContentType()).hasToString(sent);
		assertThat(answer.getHeaders().getContentDisposition().getType()).isEqualTo(way);
		assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo(name);
		assertThat(answer.getHeaders().get("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.getHeaders().get("Cache-Control")).containsExactly("no-store");
		assertThat(answer.getHeaders().get("Content-Security-Policy"))
			.anySatisfy((policy) -> assertThat(policy).contains("default-src 'none'", "sandbox"))
			.anySatisfy((policy) -> assertThat(policy).contains("frame-ancestors 'none'"));
	}

	@Test
	void shouldNotLetAFileNameSayMore() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		Document paper = keep(reference, "a\"; x=1\r\nSet-Cookie: b.pdf", "application/pdf", Audience.PARTIES);
		ResponseEntity<byte[]> answer = open(HANDLER, reference, paper.getId());
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(answer.getHeaders().get("Set-Cookie")).isNull();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(textBlock = """
			the Member who raised it,        aisha.khalil,    parties.pdf
			the holder of the handling post, carol.whitfield, parties.pdf offices.pdf
			a manager,                       gillian.marsh,   parties.pdf offices.pdf
			somebody whom a paper names,     samuel.osei,     named.pdf
			""")
	void shouldShowPapersTo(String who, String user, String shown) {
		String reference = papersOfEveryKind();
		JsonNode papers = read(user, papersOf(reference));
		assertThat(String.join(" ", values(papers, "name"))).isEqualTo(shown);
		papers.forEach(
				(paper) -> assertThat(open(user, reference, UUID.fromString(paper.path("id").asText())).getStatusCode())
					.isEqualTo(HttpStatus.OK));
		hiddenFrom(user, reference, shown);
	}

	private void hiddenFrom(String user, String reference, String shown) {
		this.documents.of(reference)
			.stream()
			.filter((paper) -> !shown.contains(paper.getName()))
			.forEach((paper) -> assertNotFound(open(user, reference, paper.getId())));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(textBlock = """
			the officer complained of, liam.brennan
			a Member,                  gary.stubbs
			an analyst,                devon.campbell
			the administrator,         admin
			""")
	void shouldHideThatThereArePapersFrom(String who, String user) {
		String reference = papersOfEveryKind();
		assertNotFound(ask(user, papersOf(reference)));
		this.documents.of(reference).forEach((paper) -> assertNotFound(open(user, reference, paper.getId())));
		assertThat(ask(user, papersOf("API-1999-0001")).getBody()).isEqualTo(ask(user, papersOf(reference)).getBody());
	}

	@Test
	void shouldFindAPaperInItsOwnCaseOnly() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		String other = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		Document paper = keep(other, "other.pdf", "application/pdf", Audience.PARTIES);
		assertNotFound(open(HANDLER, reference, paper.getId()));
		assertNotFound(open(HANDLER, reference, UUID.randomUUID()));
	}

	@Test
	void shouldRefuseAnIdThatIsNone() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		assertThat(ask(HANDLER, papersOf(reference) + "/nonsense").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
	}

	@Test
	void shouldKeepInMindThatAPaperWasWithdrawn() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		Document paper = keep(reference, "wrong.pdf", "application/pdf", Audience.PARTIES);
		this.documents.withdraw(paper.getId(), HANDLER, "It was the wrong paper.");
		assertNotFound(open(HANDLER, reference, paper.getId()));
		assertThat(read(HANDLER, papersOf(reference)).get(0).path("withdrawnAt").isNull()).isFalse();
		assertThatIllegalStateException()
			.isThrownBy(() -> this.documents.withdraw(paper.getId(), HANDLER, "Once more."));
	}

	@Test
	void shouldKeepAPaperOnlyTogetherWithItsStep() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.documents.keep(paper(reference, "x.pdf", "application/pdf", Audience.PARTIES)));
		this.transaction.executeWithoutResult((status) -> {
			this.documents.keep(paper(reference, "x.pdf", "application/pdf", Audience.PARTIES));
			status.setRollbackOnly();
		});
		assertThat(this.documents.of(reference)).isEmpty();
	}

	@Test
	void shouldNeverChangeAPaper() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		Document paper = keep(reference, "x.pdf", "application/pdf", Audience.PARTIES);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update document_content set bytes = '' where document = :id")
				.param("id", paper.getId())
				.update())
			.withMessageContaining("kept as it was");
	}

	private String papersOfEveryKind() {
		String reference = this.cases.routed(RAISER, SUBJECT, HANDLING_POST);
		keep(reference, "parties.pdf", "application/pdf", Audience.PARTIES);
		keep(reference, "offices.pdf", "application/pdf", Audience.OFFICES);
		keep(reference, "named.pdf", "application/pdf", Audience.NAMED, "samuel.osei");
		return reference;
	}

	private Document keep(String reference, String name, String type, Audience audience, String... readers) {
		return this.transaction
			.execute((status) -> this.documents.keep(paper(reference, name, type, audience, readers)));
	}

	private static Paper paper(String reference, String name, String type, Audience audience, String... readers) {
		return new Paper(reference, "sample", name, type, WORDS, audience, Set.of(readers), HANDLER, "Carol Whitfield");
	}

	private static String papersOf(String reference) {
		return "/api/cases/" + reference + "/documents";
	}

	private ResponseEntity<byte[]> open(String user, String reference, UUID id) {
		return this.rest.withBasicAuth(user, "desk").getForEntity(uri(papersOf(reference) + "/" + id), byte[].class);
	}

	private static void assertNotFound(ResponseEntity<?> answer) {
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
	}

}
