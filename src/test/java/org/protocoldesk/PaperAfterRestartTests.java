package org.protocoldesk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.protocoldesk.procedures.Knowledge;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A paper that was released is opened after the desk was started anew, in surroundings in
 * which no paper could be made ready: what is kept needs its mark and nothing else.
 */
class PaperAfterRestartTests {

	private static final String MEMBER = "kate.ellery";

	private static final String OFFICER = "tomasz.zielinski";

	@Test
	void shouldOpenAPaperThatWasReleasedBefore() throws Exception {
		Path folder = Path.of("target", "restarted-desk-" + ProcessHandle.current().pid()).toAbsolutePath();
		String paper;
		try (SeparateDesk desk = SeparateDesk.open(folder, "--camunda.bpm.job-execution.max-wait=500")) {
			paper = release(desk);
			assertThat(wordsOf(open(desk, paper))).contains("Tenders: 4.", "Released to Kate Ellery");
		}
		try (SeparateDesk desk = SeparateDesk.open(folder, "--desk.papers.worker-memory=1MB")) {
			assertThat(wordsOf(open(desk, paper))).contains("Tenders: 4.", "Released to Kate Ellery");
		}
	}

	private static String release(SeparateDesk desk) throws IOException, InterruptedException {
		String reference = desk.raise(MEMBER, Knowledge.PROCEDURE,
				Knowledge.ask("private-executive-or-committee", "planning"));
		desk.submit(OFFICER, desk.task("considerRequest", OFFICER),
				Map.of("decision", "grant", "reason", "For good reasons."));
		String task = desk.task("supplyPaper", OFFICER);
		desk.person(OFFICER).post("/task/" + task + "/claim", Map.of("userId", OFFICER)).expect(204);
		String papers = "/api/tasks/%s/papers/".formatted(task);
		byte[] kept = send(desk, OFFICER, papers + "report.pdf", "PUT", Knowledge.pdf("Tenders: 4."));
		String id = new ObjectMapper().readTree(kept).path("id").asText();
		send(desk, OFFICER, papers + id + "/confirmation", "PUT", new byte[0]);
		desk.submit(OFFICER, task, Map.of());
		desk.submit(MEMBER, desk.task("acceptConditions", MEMBER), Map.of("decision", "accept"));
		return "/api/cases/%s/documents/%s".formatted(reference, id);
	}

	private static byte[] open(SeparateDesk desk, String paper) throws IOException, InterruptedException {
		return send(desk, MEMBER, paper, "GET", new byte[0]);
	}

	private static byte[] send(SeparateDesk desk, String user, String path, String method, byte[] body)
			throws IOException, InterruptedException {
		RestDoor.Person person = desk.person(user);
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(person.home().replace("/engine-rest", path)))
			.method(method, BodyPublishers.ofByteArray(body));
		HttpResponse<byte[]> answer = person.client()
			.send(person.identified().apply(request).build(), BodyHandlers.ofByteArray());
		assertThat(answer.statusCode()).as(path).isBetween(200, 204);
		return answer.body();
	}

	private static String wordsOf(byte[] pdf) throws IOException {
		try (PDDocument paper = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(paper);
		}
	}

}
