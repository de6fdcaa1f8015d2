package org.protocoldesk.blocks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.Party;
import org.protocoldesk.correspondence.Correspondence;
import org.protocoldesk.correspondence.Draft;
import org.protocoldesk.correspondence.Letter;
import org.protocoldesk.correspondence.LetterStatus;
import org.protocoldesk.correspondence.Recipient;
import org.protocoldesk.council.Citation;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.OfficeFinder.Desk;

import org.springframework.stereotype.Component;

/**
 * Writes a letter to each of the offices, parties and people named, once to each person.
 * Inputs: {@code template}; {@code to}, with commas between them (party roles, offices,
 * person ids); {@code underRule} and {@code underBasis}, or the council's citation for
 * the step.
 */
@Component("notify")
class Notify extends Block {

	private final Correspondence correspondence;

	private final CaseRegister register;

	private final Seats seats;

	private final CurrentDirectory directory;

	private final CaseWords words;

	private final CaseJournal journal;

	private final Outbox outbox;

	Notify(Correspondence correspondence, CaseRegister register, Seats seats, CurrentDirectory directory,
			CaseWords words, CaseJournal journal, Outbox outbox) {
		this.correspondence = correspondence;
		this.register = register;
		this.seats = seats;
		this.directory = directory;
		this.words = words;
		this.journal = journal;
		this.outbox = outbox;
	}

	@Override
	void execute(CaseInHand current) {
		Citation citation = current.citation();
		Map<String, Object> words = this.words.of(current, citation);
		recipients(current).forEach((recipient, office) -> {
			Letter letter = this.correspondence.write(new Draft(current.reference(), recipient, office,
					current.origin().procedure(), current.input("template"), citation.rule(), citation.basis(), words));
			if (letter.getStatus() == LetterStatus.WAITING) {
				this.outbox.send(letter.getId(), current.reference());
			}
			Map<String, Object> line = new HashMap<>();
			line.put("letter", letter.getSubject());
			line.put("recipientName", recipient.name());
			this.journal.write(current, Action.INFORMED, "informed", recipient.person(), citation, line);
		});
	}

	private Map<Recipient, String> recipients(CaseInHand current) {
		Map<Recipient, String> recipients = new LinkedHashMap<>();
		for (String to : current.list("to")) {
			resolve(to, current).forEach(recipients::putIfAbsent);
		}
		return recipients;
	}

	private Map<Recipient, String> resolve(String to, CaseInHand current) {
		Optional<Party> party = this.register.find(current.reference()).orElseThrow().party(to);
		if (party.isPresent()) {
			return Map.of(recipient(party.get().person(), party.get().name()), "");
		}
		if (this.directory.get().person(to).isPresent()) {
			return Map.of(recipient(to, to), current.optional("office").orElse(""));
		}
		Optional<Desk> desk = this.seats.toInform(to, current.reference());
		return desk.map((found) -> Map.of(recipient(found.people().get(0), to), to)).orElse(Map.of());
	}

	private Recipient recipient(String person, String otherwise) {
		return this.directory.get()
			.person(person)
			.map((known) -> new Recipient(known.id(), known.name(), known.email()))
			.orElse(new Recipient(person, otherwise, null));
	}

}
