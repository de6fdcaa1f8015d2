package org.protocoldesk.engine.forms;

import java.util.Comparator;
import java.util.List;
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

import org.springframework.stereotype.Component;

/**
 * Choices from the directory and the case register, always as they are now:
 * {@code officers}, {@code members}, {@code people}, {@code posts}, {@code groups},
 * {@code bodies}, {@code wards}, {@code delegations} and {@code my-open-cases}.
 */
@Component
class DirectoryChoices implements Choices {

	private final CurrentDirectory directory;

	private final CaseRegister register;

	private final ActiveCouncil council;

	DirectoryChoices(CurrentDirectory directory, CaseRegister register, ActiveCouncil council) {
		this.directory = directory;
		this.register = register;
		this.council = council;
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
			case "wards" -> known.wards().stream().map((ward) -> new Choice(ward.name(), ward.id()));
			case "delegations" -> known.delegations().stream().map((power) -> new Choice(power.title(), power.id()));
			case "my-open-cases" -> this.register.openCasesRaisedBy(user).stream().map(DirectoryChoices::describe);
			default -> throw new IllegalArgumentException("There are no choices called \"%s\"".formatted(source));
		};
		return choices.toList();
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

	private static Choice describe(CaseFile file) {
		String about = file.party("subject").map((party) -> ", about " + party.name()).orElse("");
		return new Choice(file.reference() + about, file.reference());
	}

}
