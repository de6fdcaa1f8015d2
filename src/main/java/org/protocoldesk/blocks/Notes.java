package org.protocoldesk.blocks;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.council.Citation;

import org.springframework.stereotype.Component;

/**
 * Writes further journal lines of a step, one for each line of its field {@code notes}:
 * {@code pressureAlleged under LUT-2.5b stated when true}. The first word names the line
 * among the procedure's words; {@code for offices} after it keeps the line from the
 * parties.
 */
@Component
class Notes {

	private static final Pattern LINE = Pattern
		.compile("(\\w+)(\\s+for\\s+offices)?(?:\\s+under(?:\\s+(.*?))?)?(?:\\s+when\\s+(true|false))?");

	private final CaseJournal journal;

	Notes(CaseJournal journal) {
		this.journal = journal;
	}

	void write(CaseInHand current) {
		write(current, Map.of());
	}

	/** The same with words that only these lines have. */
	void write(CaseInHand current, Map<String, Object> more) {
		current.own("notes").ifPresent((field) -> Lines.of(field).forEach((line) -> write(current, line, more)));
	}

	private void write(CaseInHand current, String text, Map<String, Object> more) {
		Matcher line = LINE.matcher(text);
		if (!line.matches()) {
			throw new IllegalStateException(
					"\"%s\" is no journal line; write it like: pressureAlleged under pressureAlleged".formatted(text));
		}
		String paragraph = line.group(3);
		Citation citation = (paragraph != null && !paragraph.isBlank()) ? Paragraphs.read(paragraph, current.origin())
				: current.citation();
		Audience audience = (line.group(2) != null) ? Audience.OFFICES : CaseJournal.audience(current);
		this.journal.write(current, Action.RECORDED, line.group(1), null, citation, more, audience);
	}

}
