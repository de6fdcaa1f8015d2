package org.protocoldesk.blocks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.Party;
import org.protocoldesk.casefile.Recorded;
import org.protocoldesk.correspondence.Recipient;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Post;

import org.springframework.stereotype.Component;

/**
 * Finds who a letter goes to: a party by its role, an office or a post, a person by their
 * id, {@code holder} of the step, {@code handler}, to whom the case was passed last,
 * {@code consulted}, everybody whose view was asked for in the case so far, or
 * {@code members of} an office, every Member who holds it for a matter, see
 * {@link MatterMembers}.
 */
@Component
class Recipients {

	private static final String HOLDER = "holder";

	private static final String HANDLER = "handler";

	private static final String CONSULTED = "consulted";

	/** Stands before an office that several Members hold for a matter. */
	static final String MEMBERS = "members of";

	private static final String IN_PERSON = "";

	private final CaseRegister register;

	private final Seats seats;

	private final CurrentDirectory directory;

	private final MatterMembers members;

	Recipients(CaseRegister register, Seats seats, CurrentDirectory directory, MatterMembers members) {
		this.members = members;
		this.register = register;
		this.seats = seats;
		this.directory = directory;
	}

	/** Each person once, with the office for which they get it; empty where for none. */
	Map<Recipient, String> of(List<String> to, CaseInHand current) {
		Map<Recipient, String> recipients = new LinkedHashMap<>();
		to.forEach((one) -> resolve(one, current).forEach(recipients::putIfAbsent));
		return recipients;
	}

	private Map<Recipient, String> resolve(String to, CaseInHand current) {
		if (to.equals(HOLDER)) {
			TaskSeat seat = TaskSeat.of(current.execution());
			return (seat.holder() != null) ? Map.of(person(seat.holder()), seat.office()) : Map.of();
		}
		if (to.equals(HANDLER)) {
			return handler(current.reference());
		}
		if (to.equals(CONSULTED)) {
			return consulted(current.reference());
		}
		if (to.startsWith(MEMBERS)) {
			return members(to.substring(MEMBERS.length()).strip(), current);
		}
		Optional<Party> party = this.register.find(current.reference()).orElseThrow().party(to);
		if (party.isPresent()) {
			return Map.of(person(party.get().person(), party.get().name()), IN_PERSON);
		}
		if (this.directory.get().person(to).isPresent()) {
			return Map.of(person(to), IN_PERSON);
		}
		return this.seats.toInform(to, current.reference())
			.map((desk) -> Map.of(person(desk.people().get(0)), to))
			.orElse(Map.of());
	}

	private Map<Recipient, String> consulted(String reference) {
		Map<Recipient, String> consulted = new LinkedHashMap<>();
		this.register.journalOf(reference)
			.stream()
			.map(Recorded::line)
			.filter((line) -> line.action() == Action.CONSULTED && line.target() != null)
			.flatMap((line) -> this.directory.get().person(line.target()).stream())
			.forEach((person) -> consulted.putIfAbsent(person(person.id()), IN_PERSON));
		return consulted;
	}

	private Map<Recipient, String> members(String office, CaseInHand current) {
		Map<Recipient, String> members = new LinkedHashMap<>();
		this.members.of(List.of(office), current).forEach((person, held) -> members.put(person(person), held));
		return members;
	}

	private Map<Recipient, String> handler(String reference) {
		List<JournalLine> passed = this.register.journalOf(reference)
			.stream()
			.map(Recorded::line)
			.filter((line) -> line.action() == Action.ROUTED)
			.toList();
		if (passed.isEmpty()) {
			return Map.of();
		}
		JournalLine last = passed.get(passed.size() - 1);
		Optional<Post> post = this.directory.get().post(last.target());
		return post.map(Post::holder)
			.or(() -> this.directory.get().person(last.target()).map((person) -> person.id()))
			.map((holder) -> Map.of(person(holder), last.office()))
			.orElse(Map.of());
	}

	private Recipient person(String id) {
		return person(id, id);
	}

	private Recipient person(String id, String otherwise) {
		return this.directory.get()
			.person(id)
			.map((known) -> new Recipient(known.id(), known.name(), known.email()))
			.orElse(new Recipient(id, otherwise, null));
	}

}
