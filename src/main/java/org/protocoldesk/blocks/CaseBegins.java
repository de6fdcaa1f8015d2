package org.protocoldesk.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.Party;
import org.protocoldesk.casefile.Run;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Person;
import org.protocoldesk.directory.Post;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens the case file as a procedure starts: gives the reference, names the parties,
 * starts the journal, and finds out what the tables ask. Fields: {@code prefix};
 * {@code role}, what the person who asks is to the case; {@code raisedBy},
 * {@code officer} or {@code member}; {@code concerning} and {@code concerningRole} for
 * the person it is about, who is {@code invited} instead where the council lets them
 * decide themselves; {@code desk}, the post or person with whom the case lies before its
 * first step; {@code paragraph}; {@code facts}, see {@link Facts}; {@code notes}, further
 * journal lines; {@code letters}. Sets {@code reference}, {@code about} and a variable
 * named after the role.
 */
@Component
public class CaseBegins {

	private static final String CLERKS = "democratic-services";

	private final CasesInHand cases;

	private final CaseRegister register;

	private final CurrentDirectory directory;

	private final Actors actors;

	private final CaseJournal journal;

	private final Facts facts;

	private final Notes notes;

	private final LetterDesk letters;

	private final ApplicationEventPublisher events;

	CaseBegins(CasesInHand cases, CaseRegister register, CurrentDirectory directory, Actors actors, CaseJournal journal,
			Facts facts, Notes notes, LetterDesk letters, ApplicationEventPublisher events) {
		this.cases = cases;
		this.register = register;
		this.directory = directory;
		this.actors = actors;
		this.journal = journal;
		this.facts = facts;
		this.notes = notes;
		this.letters = letters;
		this.events = events;
	}

	/** Opens the case of a procedure that starts. */
	public void begin(DelegateExecution execution) {
		CaseInHand current = this.cases.of(execution);
		open(current);
		this.facts.find(current);
		this.journal.write(current, Action.RECORDED, "opened", null, current.citation(), Map.of());
		current.own("desk").ifPresent((desk) -> putOn(desk, current));
		this.notes.write(current);
		this.letters.write(current, "letters", current.citation());
	}

	/**
	 * A case that lies with a desk before its first step: whoever has it reads the case
	 * file.
	 */
	private void putOn(String desk, CaseInHand current) {
		String office = this.directory.get()
			.post(desk)
			.or(() -> this.directory.get().postsHeldBy(desk).stream().findFirst())
			.map(Post::office)
			.map(current.origin().council()::titleOf)
			.orElseGet(() -> this.actors.nameOf(desk));
		this.journal.write(current, Action.ROUTED, "desk", desk, current.citation(), Map.of("office", office));
	}

	private void open(CaseInHand current) {
		Person requester = requester(current);
		List<Party> parties = new ArrayList<>();
		parties.add(new Party(requester.id(), current.input("role"), requester.name()));
		Optional<Person> concerning = current.own("concerning").flatMap(this.directory.get()::person);
		concerning.ifPresent((person) -> parties.add(new Party(person.id(), roleOf(person, current), person.name())));
		CaseFile file = this.register.open(current.input("prefix"), current.origin().procedure(),
				current.origin().council().id(), parties,
				new Run(current.execution().getProcessInstanceId(), current.origin().version()));
		current.execution().setProcessBusinessKey(file.reference());
		this.events.publishEvent(new CaseOpened(current.execution().getProcessInstanceId(),
				file.parties().stream().map(Party::person).collect(Collectors.toSet())));
		current.set("reference", file.reference());
		current.set("about", concerning.map(Person::name).orElse(current.own("about").orElse("")));
		current.set(current.input("role"), requester.id());
	}

	private String roleOf(Person concerning, CaseInHand current) {
		List<String> offices = this.directory.get().postsHeldBy(concerning.id()).stream().map(Post::office).toList();
		return current.origin().council().decidesThemselves(current.origin().procedure(), offices) ? Party.INVITED
				: current.input("concerningRole");
	}

	private Person requester(CaseInHand current) {
		String starter = this.actors.current();
		boolean byOfficer = current.own("raisedBy").filter("officer"::equals).isPresent();
		Optional<String> onBehalfOf = current.optional("onBehalfOf");
		boolean clerk = this.directory.get()
			.person(starter)
			.filter((person) -> person.roles().contains(CLERKS))
			.isPresent();
		if (onBehalfOf.isPresent() && !clerk && !onBehalfOf.get().equals(starter)) {
			throw new WrongInput("onBehalfOf", "only democratic services may raise a case for somebody else.");
		}
		return this.directory.get()
			.person(onBehalfOf.orElse(starter))
			.filter((person) -> person.isOfficer() == byOfficer)
			.orElseThrow(() -> new WrongInput("onBehalfOf", byOfficer ? "a case of this kind is opened by an officer."
					: "a case of this kind is raised by a Member; choose the Member for whom you raise it."));
	}

}
