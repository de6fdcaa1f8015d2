package org.protocoldesk.blocks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.council.ActiveCouncil;
import org.protocoldesk.council.Citation;

import org.springframework.stereotype.Component;

/**
 * Writes into a case's journal what somebody did with its file, if the council cites a
 * rule for it.
 */
@Component
class CaseNotes {

	private final CaseRegister register;

	private final CaseOrigins origins;

	private final Actors actors;

	private final ActiveCouncil council;

	CaseNotes(CaseRegister register, CaseOrigins origins, Actors actors, ActiveCouncil council) {
		this.register = register;
		this.origins = origins;
		this.actors = actors;
		this.council = council;
	}

	/**
	 * Writes a line about whoever is logged in, in the words that the procedure has for
	 * it; they may say {@code readerName}.
	 * @param plainly what they did, where the procedure and its words are gone
	 */
	void write(CaseFile file, String step, Audience audience, Map<String, Object> more, String plainly) {
		Optional<Origin> origin = this.origins.of(file);
		Citation citation = origin.map(Origin::council)
			.orElseGet(this.council::profile)
			.citations()
			.getOrDefault(file.procedure(), Map.of())
			.get(step);
		if (citation == null) {
			return;
		}
		String reader = this.actors.current();
		String name = this.actors.nameOf(reader);
		Map<String, Object> words = new HashMap<>(more);
		words.put("readerName", name);
		String text = origin.map((known) -> known.wording().line(step, words)).orElse(name + " " + plainly);
		this.register.record(file.reference(), new JournalLine(step, reader, name, null, Action.RECORDED, null,
				citation.rule(), citation.basis(), text, audience));
	}

}
