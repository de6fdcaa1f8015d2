package org.protocoldesk.procedures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.blocks.PaperDesk;

import static org.assertj.core.api.Assertions.assertThat;

/** The names of need to know, and what people answer in its tasks. */
public final class Knowledge {

	public static final String PROCEDURE = "need-to-know";

	static final List<String> MODELS = List.of(PROCEDURE, "need-to-know-answer", "need-to-know-interest",
			"need-to-know-decision", "need-to-know-dispute", "need-to-know-ruling", "need-to-know-supply",
			"need-to-know-advice");

	private Knowledge() {
	}

	/** The variables of the contract, and no others. */
	public static Map<String, Object> ask(String documentClass, String body) {
		Map<String, Object> answers = new HashMap<>();
		answers.put("document", "Market Hall: tender report " + documentClass);
		answers.put("documentClass", documentClass);
		answers.put("purpose", "To check the figures that residents ask me about.");
		answers.put("capacity", "member");
		answers.put("interest", false);
		if (body != null) {
			answers.put("body", body);
		}
		return answers;
	}

	static Map<String, Object> ask(String documentClass, String body, Map<String, Object> more) {
		Map<String, Object> answers = ask(documentClass, body);
		answers.putAll(more);
		return answers;
	}

	public static CaseStory grant(CaseStory story, String officer) {
		return story.decide(officer, "considerRequest", "grant");
	}

	public static CaseStory refuse(CaseStory story, String officer, String ground) {
		return story.submit(officer, "considerRequest",
				Map.of("decision", "refuse", "ground", ground, "reason", "The duties do not ask for it."));
	}

	static CaseStory inPart(CaseStory story, String officer, String ground) {
		return story.submit(officer, "considerRequest", Map.of("decision", "grant-in-part", "ground", ground,
				"redactions", "The prices of the bidders.", "reason", "The prices are of no use to the Member."));
	}

	public static CaseStory dispute(CaseStory story, String member) {
		return story.submit(member, "replyToAnswer",
				Map.of("decision", "go-on", "disputeReason", "I need it for my ward."));
	}

	static CaseStory accept(CaseStory story, String member) {
		return story.submit(member, "replyToAnswer", Map.of("decision", "accept"));
	}

	public static CaseStory rule(CaseStory story, String officer, String decision) {
		return story.decide(officer, "ruleOnRequest", decision);
	}

	public static CaseStory turnKey(CaseStory story, String officer, String decision) {
		return story.decide(officer, "giveSecondKey", decision);
	}

	static CaseStory bodyDecides(CaseStory story, String clerk, String decision) {
		Map<String, Object> answers = new HashMap<>(Map.of("meetingDate", "2026-03-02", "minute", "Minute 17",
				"decision", decision, "reason", "As resolved."));
		if (decision.equals("grant-in-part")) {
			answers.put("redactions", "The names.");
		}
		return story.submit(clerk, "recordBodyDecision", answers);
	}

	/** An officer puts a file in and sends the task. */
	public static CaseStory supply(CaseStory story, CaseStories desk, PaperDesk papers, String officer, String task) {
		put(story, desk, papers, officer, task);
		return story.submit(officer, task, task.equals("supplyPaper") ? Map.of() : Map.of("decision", "supplied"));
	}

	static void put(CaseStory story, CaseStories desk, PaperDesk papers, String officer, String task) {
		desk.claim(officer, story.task(task));
		desk.as(officer, () -> {
			String id = story.task(task).getId();
			byte[] file = pdf("Tenders: 4.");
			papers.confirm(id, papers.put(id, "Tender report.pdf", file, file.length).getId());
			return null;
		});
	}

	static CaseStory takes(CaseStory story, String member) {
		return story.submit(member, "acceptConditions", Map.of("decision", "accept"));
	}

	static void ended(CaseStory story, String outcome) {
		assertThat(story.isEnded()).as("ended, open are %s", story.tasks()).isTrue();
		assertThat(story.file().outcome()).isEqualTo(outcome);
	}

	/** A PDF file of one page. */
	public static byte[] pdf(String text) {
		return pdf(text, (stream) -> {
		});
	}

	/** The same, with something drawn over it. */
	static byte[] pdf(String text, Drawing over) {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
				stream.beginText();
				stream.setFont(new PDType1Font(FontName.HELVETICA), 12);
				stream.newLineAtOffset(72, 700);
				stream.showText(text);
				stream.endText();
				over.draw(stream);
			}
			pdf.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is drawn on a page. */
	@FunctionalInterface
	interface Drawing {

		void draw(PDPageContentStream stream) throws IOException;

	}

}
