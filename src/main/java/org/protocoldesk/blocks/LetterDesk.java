package org.protocoldesk.blocks;

import java.util.Map;

import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.correspondence.Correspondence;
import org.protocoldesk.correspondence.Draft;
import org.protocoldesk.correspondence.Letter;
import org.protocoldesk.correspondence.LetterStatus;
import org.protocoldesk.council.Citation;

import org.springframework.stereotype.Component;

/**
 * Writes the letters that a field of a step lists, with a journal line for each.
 */
@Component
class LetterDesk {

	private final Correspondence correspondence;

	private final Recipients recipients;

	private final CaseWords words;

	private final CaseJournal journal;

	private final Outbox outbox;

	LetterDesk(Correspondence correspondence, Recipients recipients, CaseWords words, CaseJournal journal,
			Outbox outbox) {
		this.correspondence = correspondence;
		this.recipients = recipients;
		this.words = words;
		this.journal = journal;
		this.outbox = outbox;
	}

	/**
	 * Writes the letters of a field.
	 * @param otherwise on what a letter stands whose line names no paragraph
	 */
	void write(CaseInHand current, String field, Citation otherwise) {
		write(current, field, otherwise, Map.of());
	}

	/**
	 * The same with words that only these letters have.
	 */
	void write(CaseInHand current, String field, Citation otherwise, Map<String, Object> more) {
		current.own(field).ifPresent((lines) -> writeAll(current, lines, otherwise, more));
	}

	/** Writes letters that are listed like those of a field. */
	void writeAll(CaseInHand current, String lines, Citation otherwise, Map<String, Object> more) {
		LetterLine.read(lines)
			.forEach((line) -> write(current, line,
					(line.paragraph() != null) ? Paragraphs.read(line.paragraph(), current.origin()) : otherwise,
					more));
	}

	private void write(CaseInHand current, LetterLine line, Citation citation, Map<String, Object> more) {
		Map<String, Object> words = this.words.of(current, citation);
		words.putAll(more);
		this.recipients.of(line.to(), current).forEach((recipient, office) -> {
			Letter letter = this.correspondence.write(new Draft(current.reference(), recipient, office,
					current.origin().procedure(), line.letter(), citation.rule(), citation.basis(), words));
			if (letter.getStatus() == LetterStatus.WAITING) {
				this.outbox.send(letter.getId());
			}
			this.journal.write(current, Action.INFORMED, "informed", recipient.person(), citation,
					Map.of("letter", letter.getSubject(), "recipientName", recipient.name()));
		});
	}

}
