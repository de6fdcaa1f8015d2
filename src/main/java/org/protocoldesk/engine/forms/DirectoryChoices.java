package org.protocoldesk.engine.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.council.ActiveCouncil;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.directory.Person;
import org.protocoldesk.directory.Post;
import org.protocoldesk.directory.Unit;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Documents;

import org.springframework.stereotype.Component;

/**
 * Choices from the directory, the case register and the council's own lists, always as
 * they are now: {@code officers}, {@code members}, {@code people}, {@code posts},
 * {@code groups}, {@code bodies}, {@code wards}, {@code units}, {@code delegations},
 * {@code my-open-cases}, {@code my-released-papers} and {@code council.<list>}.
 */
@Component
class DirectoryChoices implements Choices {

	private static final String OF_COUNCIL = "council.";

	private final CurrentDirectory directory;

	private final CaseRegister register;

	private final ActiveCouncil council;

	private final Documents documents;

	DirectoryChoices(CurrentDirectory directory, CaseRegister register, ActiveCouncil council, Documents documents) {
		this.directory = directory;
		this.register = register;
		this.council = council;
		this.documents = documents;
	}

	@Override
	public List<Choice> of(String source, String user) {
		Directory known = this.directory.get();
		Stream<Choice> choices = switch (source) {
			case "officers" -> people(known, Person::isOfficer);
			case "members" -> people(known, Person::isMember);
			case "people" -> people(known, (person) -> true);
			case "posts" -> known.posts().stream().map((post) -> new Choice(titleOf(post), post.id()));
			case "groups" -> known.groups().stream().map((group) -> new Choice(group.name(), group.id()));
			case "bodies" -> known.bodies().stream().map((body) -> new Choice(body.name(), body.id()));
			case "units" -> known.units().stream().map((unit) -> new Choice(unit.name(), unit.id()));
			case "wards" -> known.wards().stream().map((ward) -> new Choice(ward.name(), ward.id()));
			case "delegations" -> known.delegations().stream().map((power) -> new Choice(power.title(), power.id()));
			case "my-open-cases" -> this.register.openCasesRaisedBy(user).stream().map(DirectoryChoices::describe);
			case "my-released-papers" -> this.documents.releasedBy(user).stream().map(DirectoryChoices::describe);
			default -> ofCouncil(source);
		};
		return choices.toList();
	}

	/** A list of the council's own: its codes and what it calls them. */
	private Stream<Choice> ofCouncil(String source) {
		return Optional.of(source)
			.filter((name) -> name.startsWith(OF_COUNCIL))
			.map((name) -> this.council.profile().lists().get(name.substring(OF_COUNCIL.length())))
			.orElseThrow(() -> new IllegalArgumentException("There are no choices called \"%s\"".formatted(source)))
			.entrySet()
			.stream()
			.map((word) -> new Choice(word.getValue(), word.getKey()));
	}

	private Stream<Choice> people(Directory known, Predicate<Person> who) {
		return known.people()
			.stream()
			.filter(who)
			.sorted(Comparator.comparing(Person::name))
			.map((person) -> new Choice(describe(person, known), person.id()));
	}

	private String describe(Person person, Directory known) {
		String posts = known.postsHeldBy(person.id())
			.stream()
			.map(this::titleOf)
			.distinct()
			.collect(Collectors.joining("; "));
		String place = known.unit(person.unit()).map(Unit::name).orElse("");
		String rest = posts.isEmpty() ? place : posts;
		return rest.isEmpty() ? person.name() : person.name() + " (" + rest + ")";
	}

	private String titleOf(Post post) {
		return this.council.profile().titleOf(post.id());
	}

	private static Choice describe(Document paper) {
		return new Choice(paper.getCaseReference() + ", " + paper.getName(), paper.getId().toString());
	}

	private static Choice describe(CaseFile file) {
		String about = file.party("subject").map((party) -> ", about " + party.name()).orElse("");
		return new Choice(file.reference() + about, file.reference());
	}

}
