package org.protocoldesk.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the one post that an office means for a person.
 */
final class PostFinder {

	private final Directory directory;

	PostFinder(Directory directory) {
		this.directory = directory;
	}

	Optional<Post> find(String office, Optional<Person> concerning) {
		Optional<Post> named = this.directory.post(office);
		if (named.isPresent()) {
			return named;
		}
		return switch (office) {
			case Offices.GROUP_LEADER ->
				concerning.map(Person::group).flatMap((group) -> this.directory.post(Offices.post(office, group)));
			case Offices.LINE_MANAGER -> concerning.flatMap(this::above);
			default -> among(this.directory.posts().stream().filter((post) -> post.office().equals(office)).toList(),
					concerning);
		};
	}

	/** The office's post for a unit, or for the nearest unit that it is part of. */
	Optional<Post> ofUnit(String office, String unit) {
		return nearest(this.directory.posts().stream().filter((post) -> post.office().equals(office)).toList(), unit);
	}

	private Optional<Post> among(List<Post> posts, Optional<Person> concerning) {
		if (posts.size() == 1) {
			return Optional.of(posts.get(0));
		}
		return concerning.flatMap((person) -> byUnit(posts, person).or(() -> climb(person, posts::contains)));
	}

	private Optional<Post> byUnit(List<Post> posts, Person person) {
		return nearest(posts, person.unit());
	}

	private Optional<Post> nearest(List<Post> posts, String from) {
		return this.directory.unitsUpFrom(from)
			.stream()
			.flatMap((unit) -> posts.stream().filter((post) -> looksAfter(post, unit)))
			.findFirst();
	}

	/** A group or a body may have the name of a unit without looking after it. */
	private boolean looksAfter(Post post, String unit) {
		return switch (post.office()) {
			case Offices.GROUP_LEADER, Offices.COMMITTEE_CHAIR -> false;
			case Offices.PORTFOLIO_HOLDER -> this.directory.portfolio(post.unit())
				.filter((portfolio) -> portfolio.units().contains(unit))
				.isPresent();
			default -> unit.equals(post.unit());
		};
	}

	private Optional<Post> above(Person person) {
		return climb(person, (post) -> !this.directory.postsHeldBy(person.id()).contains(post));
	}

	/** The first fitting post on the way up from the person's own posts or their unit. */
	private Optional<Post> climb(Person person, Predicate<Post> fits) {
		List<Post> own = this.directory.postsHeldBy(person.id());
		List<Post> start = own.isEmpty() ? headsAround(person) : own;
		return start.stream().flatMap(this::lineUpFrom).filter(fits).findFirst();
	}

	/** The heads of the person's unit, then of the units it is part of. */
	private List<Post> headsAround(Person person) {
		return this.directory.unitsUpFrom(person.unit())
			.stream()
			.flatMap((unit) -> this.directory.posts()
				.stream()
				.filter((post) -> looksAfter(post, unit) && !post.office().equals(Offices.PORTFOLIO_HOLDER)
						&& !reportsInside(post, unit)))
			.toList();
	}

	private boolean reportsInside(Post post, String unit) {
		return Optional.ofNullable(post.reportsTo())
			.flatMap(this.directory::post)
			.filter((above) -> unit.equals(above.unit()))
			.isPresent();
	}

	private Stream<Post> lineUpFrom(Post post) {
		return Stream
			.iterate(Optional.of(post), Optional::isPresent,
					(below) -> below.map(Post::reportsTo).flatMap(this.directory::post))
			.map(Optional::orElseThrow);
	}

}
