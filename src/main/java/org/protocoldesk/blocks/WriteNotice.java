package org.protocoldesk.blocks;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.Recorded;
import org.protocoldesk.council.Citation;
import org.protocoldesk.documents.Audience;
import org.protocoldesk.documents.Documents;
import org.protocoldesk.documents.Notice;
import org.protocoldesk.documents.Notices;
import org.protocoldesk.documents.Paper;

import org.springframework.stereotype.Component;

/**
 * Writes a notice as a page and as a PDF file and keeps both with the case. Inputs:
 * {@code notice}, the name of its template; {@code lists}, ids of the steps whose journal
 * lines it repeats; {@code readers}, people who may read it whether they may see the case
 * or not; {@code paragraph}; {@code audience}.
 */
@Component("writeNotice")
class WriteNotice extends Block {

	private final Notices notices;

	private final Documents documents;

	private final CaseRegister register;

	private final CaseWords words;

	private final CaseJournal journal;

	private final Actors actors;

	private final Clock clock;

	WriteNotice(Notices notices, Documents documents, CaseRegister register, CaseWords words, CaseJournal journal,
			Actors actors, Clock clock) {
		this.notices = notices;
		this.documents = documents;
		this.register = register;
		this.words = words;
		this.journal = journal;
		this.actors = actors;
		this.clock = clock;
	}

	@Override
	void execute(CaseInHand current) {
		Citation citation = current.citation();
		Notice notice = this.notices.write(current.origin().procedure(), current.input("notice"),
				words(current, citation));
		keep(current, "html", "text/html", notice.html().getBytes(StandardCharsets.UTF_8));
		keep(current, "pdf", "application/pdf", notice.pdf());
		this.journal.write(current, Action.RECORDED, "noticed", null, citation, Map.of("noticeTitle", notice.title()));
	}

	private void keep(CaseInHand current, String ending, String type, byte[] bytes) {
		String name = "%s-%s.%s".formatted(current.input("notice"), current.reference(), ending);
		String actor = this.actors.current();
		this.documents.keep(new Paper(current.reference(), current.input("notice"), name, type, bytes,
				current.own("audience").map(Audience::valueOf).orElse(Audience.PARTIES),
				Set.copyOf(current.list("readers")), actor, this.actors.nameOf(actor)));
	}

	private Map<String, Object> words(CaseInHand current, Citation citation) {
		Map<String, Object> words = new HashMap<>(this.words.of(current, citation));
		words.put("today", CaseWords.day(this.clock.instant()));
		words.put("actorName", this.actors.nameOf(this.actors.current()));
		words.put("isDefault", Citation.DEFAULT.equals(citation.basis()));
		List<Recorded> lines = this.register.journalOf(current.reference());
		current.list("lists")
			.forEach((step) -> words.put(step,
					lines.stream()
						.filter((recorded) -> recorded.line().step().equals(step))
						.map((recorded) -> line(recorded, current.origin()))
						.toList()));
		return words;
	}

	private Map<String, Object> line(Recorded recorded, Origin origin) {
		return Map.of("text", recorded.line().text(), "day", CaseWords.day(recorded.at()), "paragraph",
				origin.council().paragraphOf(recorded.line().rule()), "rule", recorded.line().rule());
	}

}
