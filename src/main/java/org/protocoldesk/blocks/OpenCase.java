package org.protocoldesk.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.Party;
import org.protocoldesk.casefile.Run;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Person;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens the case file: gives the reference, names the parties, starts the journal.
 * Inputs: {@code prefix}; {@code requesterRole}; {@code concerning} and
 * {@code concerningRole} for the person it is about; {@code citation}. Sets
 * {@code reference}, {@code about} and a variable named after the requester's role.
 */
@Component("openCase")
class OpenCase extends Block {

	private static final String CLERKS = "democratic-services";

	private final CaseRegister register;

	private final CurrentDirectory directory;

	private final Actors actors;

	private final CaseJournal journal;

	private final ApplicationEventPublisher events;

	OpenCase(CaseRegister register, CurrentDirectory directory, Actors actors, CaseJournal journal,
			ApplicationEventPublisher events) {
		this.register = register;
		this.directory = directory;
		this.actors = actors;
		this.journal = journal;
		this.events = events;
	}

	@Override
	void execute(CaseInHand current) {
		Person requester = requester(current);
		List<Party> parties = new ArrayList<>();
		parties.add(new Party(requester.id(), current.input("requesterRole"), requester.name()));
		Optional<Person> concerning = current.own("concerning").flatMap(this.directory.get()::person);
		concerning
			.ifPresent((person) -> parties.add(new Party(person.id(), current.input("concerningRole"), person.name())));
		CaseFile file = this.register.open(current.input("prefix"), current.origin().procedure(),
				current.origin().council().id(), parties,
				new Run(current.execution().getProcessInstanceId(), current.origin().version()));
		current.execution().setProcessBusinessKey(file.reference());
		this.events.publishEvent(new CaseOpened(current.execution().getProcessInstanceId(),
				file.parties().stream().map(Party::person).collect(Collectors.toSet())));
		current.set("reference", file.reference());
		current.set("about", concerning.map(Person::name).orElse(""));
		current.set(current.input("requesterRole"), requester.id());
		this.journal.write(current, Action.RECORDED, "opened", null, current.citation(), Map.of());
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
