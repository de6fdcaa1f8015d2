package org.protocoldesk.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Finds who sits in an office for a case, leaving out those who must not act in it.
 */
@Component
public final class OfficeFinder {

	private final CurrentDirectory directory;

	public OfficeFinder(CurrentDirectory directory) {
		this.directory = directory;
	}

	/**
	 * Finds the desk of an office.
	 * @param office an office, the id of one post, or a role that several people share
	 * @param concerning id of the person the office is relative to, or null
	 * @param excluded ids of the people who must not act
	 * @param on the day
	 * @return the desk, or empty when there is no such post or nobody is left to act
	 */
	public Optional<Desk> find(String office, String concerning, Set<String> excluded, LocalDate on) {
		Optional<Person> person = Optional.ofNullable(concerning).flatMap(this.directory.get()::person);
		Optional<String> manager = office.equals(Offices.LINE_MANAGER) ? person.map(Person::manager) : Optional.empty();
		if (manager.isPresent()) {
			return manager.filter((id) -> !excluded.contains(id))
				.map((id) -> new Desk(office, null, List.of(id), false));
		}
		Optional<Post> post = new PostFinder(this.directory.get()).find(office, person);
		return post.isPresent() ? desk(office, post.get(), excluded, on) : deskOfRole(office, excluded);
	}

	/** Where no post is called so, everybody who has the role has the desk together. */
	private Optional<Desk> deskOfRole(String role, Set<String> excluded) {
		List<String> all = this.directory.get()
			.people()
			.stream()
			.filter((person) -> person.roles().contains(role))
			.map(Person::id)
			.toList();
		List<String> people = all.stream().filter((id) -> !excluded.contains(id)).toList();
		return people.isEmpty() ? Optional.empty()
				: Optional.of(new Desk(role, role, people, people.size() == all.size()));
	}

	/**
	 * Finds the post of an office that looks after a unit, or after what it is part of.
	 * @param office an office, or the id of one post
	 * @param unit id of the unit, or null
	 * @return id of the post; the office itself where no post of it looks after the unit
	 */
	public String ofUnit(String office, String unit) {
		return new PostFinder(this.directory.get()).ofUnit(office, unit).map(Post::id).orElse(office);
	}

	/**
	 * The offices a person holds in their own right.
	 * @param personId the person
	 * @return offices, none of those the person deputises for
	 */
	public Set<String> officesOf(String personId) {
		return this.directory.get()
			.postsHeldBy(personId)
			.stream()
			.map(Post::office)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Optional<Desk> desk(String office, Post post, Set<String> excluded, LocalDate on) {
		List<String> people = post.actors(on).stream().filter((id) -> !excluded.contains(id)).toList();
		if (people.isEmpty()) {
			return Optional.empty();
		}
		boolean whole = peopleFrom(post, on).noneMatch(excluded::contains);
		return Optional.of(new Desk(office.equals(post.id()) ? post.office() : office, post.id(), people, whole));
	}

	/** A deputy whose time is still to come would see the task once it has come. */
	private static Stream<String> peopleFrom(Post post, LocalDate day) {
		Stream<String> deputies = post.deputies()
			.stream()
			.filter((deputy) -> !deputy.endedBefore(day))
			.map(Deputy::person);
		return Stream.concat(Stream.ofNullable(post.holder()), deputies);
	}

	/**
	 * An office with the people who may act in it for one case.
	 *
	 * @param post id of the post or of the role; null for a line manager named in person
	 * @param people person ids, the holder first
	 * @param whole whether nobody of the post is excluded, so that the task may go to all
	 * of it
	 */
	public record Desk(String office, String post, List<String> people, boolean whole) {

		/** Whether all of a post may act, rather than some people by name. */
		public boolean isForPost() {
			return this.whole && this.post != null;
		}

	}

}
