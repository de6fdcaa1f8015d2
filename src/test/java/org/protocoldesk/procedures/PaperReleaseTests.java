package org.protocoldesk.procedures;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.documents.Documents;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A paper on its way from the officer who puts it in to the one Member who reads it. */
@DeskTest
class PaperReleaseTests {

	private static final String MEMBER = "kate.ellery";

	private static final String OFFICER = "tomasz.zielinski";

	/**
	 * Everybody who might think that they may: by post, role, party or part in the case.
	 */
	private static final List<String> OTHERS = List.of("janet.oduya", "grace.adeyemi", "judith.rosenberg",
			"gillian.marsh", "rosalind.pike", "imran.sheikh", "tendai.moyo", "susan.trelawney", "mohan.das", "admin",
			"devon.campbell");

	@Autowired
	CaseStories desk;

	@Autowired
	Documents documents;

	@LocalServerPort
	int port;

	private final HttpClient client = HttpClient.newHttpClient();

	private CaseStory story;

	private String papers;

	@BeforeEach
	void bringToTheSupply() {
		this.story = this.desk.start(MEMBER, Knowledge.PROCEDURE,
				Knowledge.ask("private-executive-or-committee", "planning"));
		Knowledge.grant(this.story, OFFICER);
		this.desk.claim(OFFICER, this.story.task("supplyPaper"));
		this.papers = "/api/tasks/%s/papers".formatted(this.story.task("supplyPaper").getId());
	}

	private HttpResponse<byte[]> send(String user, String method, String path, byte[] body) {
		try {
			return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
				.header("Authorization",
						"Basic " + Base64.getEncoder()
							.encodeToString((user + ":desk").getBytes(StandardCharsets.UTF_8)))
				.method(method, (body != null) ? BodyPublishers.ofByteArray(body) : BodyPublishers.noBody())
				.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpResponse<byte[]> put(String user, String name) {
		return send(user, "PUT", this.papers + "/" + name, Knowledge.pdf("Tenders: 4."));
	}

	private HttpResponse<byte[]> open(String user) {
		return send(user, "GET", address(), null);
	}

	private String address() {
		return "/api/cases/%s/documents/%s".formatted(this.story.reference(),
				this.documents.of(this.story.reference()).get(0).getId());
	}

	/** Where the officer finds the paper while it waits. */
	private String own() {
		return this.papers + "/" + this.documents.of(this.story.reference()).get(0).getId();
	}

	private void release() {
		assertThat(put(OFFICER, "Tender%20report.pdf").statusCode()).isEqualTo(201);
		release(own());
	}

	private void release(String paper) {
		assertThat(send(OFFICER, "PUT", paper + "/confirmation", null).statusCode()).isEqualTo(204);
		this.story.submit(OFFICER, "supplyPaper", Map.of());
		Knowledge.takes(this.story, MEMBER);
	}

	@Test
	void shouldTakeAPaperFromWhoeverWorksOnTheTaskOnly() throws IOException {
		for (String other : OTHERS) {
			assertThat(put(other, "x.pdf").statusCode()).as(other).isEqualTo(404);
		}
		assertThat(put(MEMBER, "x.pdf").statusCode()).isEqualTo(404);
		assertThat(put(OFFICER, "Tender%20report.pdf").statusCode()).isEqualTo(201);
		HttpResponse<byte[]> again = put(OFFICER, "Tender%20report.pdf");
		assertThat(again.statusCode()).isEqualTo(400);
		assertThat(new String(again.body(), StandardCharsets.UTF_8)).contains("a paper of this name already");
		HttpResponse<byte[]> wrong = send(OFFICER, "PUT", this.papers + "/x.pdf", "hello".getBytes());
		assertThat(new String(wrong.body(), StandardCharsets.UTF_8)).contains("only PDF files and pictures");
		String id = new ObjectMapper().readTree(send(OFFICER, "GET", this.papers, null).body())
			.get(0)
			.path("id")
			.asText();
		assertThat(send("janet.oduya", "DELETE", this.papers + "/" + id, null).statusCode()).isEqualTo(404);
		assertThat(send(OFFICER, "DELETE", this.papers + "/" + id, null).statusCode()).isEqualTo(204);
		assertThat(send(OFFICER, "GET", this.papers, null).body()).isEqualTo("[]".getBytes());
	}

	@Test
	void shouldShowAPaperToNobodyElseBeforeItsRelease() {
		put(OFFICER, "Tender%20report.pdf");
		assertThat(open(OFFICER).statusCode()).isEqualTo(200);
		assertThat(open(MEMBER).statusCode()).isEqualTo(404);
		for (String other : OTHERS) {
			assertThat(open(other).statusCode()).as(other).isEqualTo(404);
		}
	}

	@Test
	void shouldShowTheOfficerEachPageAndAskForConfirmation() {
		put(OFFICER, "Tender%20report.pdf");
		HttpResponse<byte[]> page = send(OFFICER, "GET", own() + "/pages/1", null);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).startsWith(0xff, 0xd8, 0xff);
		for (String path : List.of("/pages/2", "/pages/0")) {
			assertThat(send(OFFICER, "GET", own() + path, null).statusCode()).isEqualTo(404);
		}
		for (String other : List.of("janet.oduya", MEMBER)) {
			assertThat(send(other, "GET", own() + "/pages/1", null).statusCode()).isEqualTo(404);
			assertThat(send(other, "PUT", own() + "/confirmation", null).statusCode()).isEqualTo(404);
		}
		assertThatThrownBy(() -> this.story.submit(OFFICER, "supplyPaper", Map.of()))
			.hasMessageContaining("look at Tender report.pdf, page by page");
		release(own());
		assertThat(send(OFFICER, "GET", own() + "/pages/1", null).statusCode()).isEqualTo(404);
	}

	@Test
	void shouldTellTheOfficerWhichPagesGoOutAsPictures() throws IOException {
		byte[] file = Knowledge.pdf("Prices", (stream) -> {
			stream.addRect(0, 0, 600, 800);
			stream.fill();
		});
		HttpResponse<byte[]> kept = send(OFFICER, "PUT", this.papers + "/x.pdf", file);
		assertThat(new ObjectMapper().readTree(kept.body()).at("/pictures/0")).isEqualTo(new ObjectMapper()
			.readTree("{\"page\":1,\"reason\":\"words lie under something that is drawn over them\"}"));
		assertThat(new String(open(OFFICER).body(), StandardCharsets.ISO_8859_1)).doesNotContain("Prices");
	}

	@Test
	void shouldReleaseAPaperToOneMemberMarkedAndNoted() throws IOException {
		release();
		HttpResponse<byte[]> answer = open(MEMBER);
		assertThat(answer.statusCode()).isEqualTo(200);
		try (PDDocument paper = Loader.loadPDF(answer.body())) {
			assertThat(new PDFTextStripper().getText(paper)).contains("Tenders: 4.", "Released to Kate Ellery on ",
					this.story.reference(), "Condition of use: Council information is used only");
		}
		open(MEMBER);
		assertThat(open(OFFICER).statusCode()).isEqualTo(404);
		for (String other : OTHERS) {
			assertThat(open(other).statusCode()).as(other).isEqualTo(404);
			assertThat(new String(send(other, "GET", "/api/papers", null).body(), StandardCharsets.UTF_8))
				.doesNotContain(this.story.reference());
		}
		assertThat(new String(send(MEMBER, "GET", "/api/papers", null).body(), StandardCharsets.UTF_8))
			.contains(this.story.reference(), "Tender report.pdf");
		assertThat(this.story.journal()).filteredOn((line) -> line.step().equals("openPaper"))
			.hasSize(2)
			.allMatch((line) -> line.actor().equals(MEMBER) && line.rule().equals("LUT-13.4e"))
			.extracting(JournalLine::text)
			.allMatch((text) -> text.equals("Kate Ellery opened Tender report.pdf."));
	}

	@Test
	void shouldWithdrawAReleasedPaper() {
		release();
		String id = this.documents.of(this.story.reference()).get(0).getId().toString();
		Map<String, Object> answers = Map.of("paper", id, "reason", "It was the wrong annex.");
		assertThatThrownBy(() -> this.desk.start("carol.whitfield", "paper-withdrawal", answers))
			.hasMessageContaining("choose from the options");
		this.desk.start(OFFICER, "paper-withdrawal", answers);
		assertThat(open(MEMBER).statusCode()).isEqualTo(404);
		assertThat(this.story.letters()).filteredOn((letter) -> letter.getTemplate().equals("paper-withdrawn"))
			.hasSize(1)
			.allMatch((letter) -> letter.getRecipient().equals(MEMBER));
		assertThat(this.story.journal()).anyMatch((line) -> line.step().equals("withdrawPaper")
				&& line.text().contains("Tomasz Zielinski withdrew Tender report.pdf"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "considerRequest", "ruleOnRequest" })
	void shouldTakePapersInTasksForThemOnly(String task) {
		CaseStory other = this.desk.start(MEMBER, Knowledge.PROCEDURE,
				Knowledge.ask("private-executive-or-committee", "planning"));
		String worker = OFFICER;
		if (task.equals("ruleOnRequest")) {
			Knowledge.refuse(other, OFFICER, "improper-purpose");
			worker = "judith.rosenberg";
		}
		this.desk.claim(worker, other.task(task));
		assertThat(send(worker, "PUT", "/api/tasks/%s/papers/x.pdf".formatted(other.task(task).getId()),
				Knowledge.pdf("x"))
			.statusCode()).isEqualTo(404);
	}

}
