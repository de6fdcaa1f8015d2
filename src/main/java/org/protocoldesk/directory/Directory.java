package org.protocoldesk.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everybody and everything the council's directory files name, as they stood at start.
 * Nothing in it changes afterwards.
 */
public final class Directory {

	private final Map<String, Person> people;

	private final Map<String, Post> posts;

	private final Map<String, PoliticalGroup> groups;

	private final Map<String, Body> bodies;

	private final Map<String, Ward> wards;

	private final Map<String, Unit> units;

	private final Map<String, Portfolio> portfolios;

	private final Map<String, Delegation> delegations;

	Directory(List<Person> people, List<Post> posts, List<PoliticalGroup> groups, List<Body> bodies, List<Ward> wards,
			List<Unit> units, List<Portfolio> portfolios, List<Delegation> delegations) {
		this.people = byId(people, Person::id);
		this.posts = byId(Stream.concat(posts.stream(), DerivedPosts.of(groups, bodies, portfolios)).toList(),
				Post::id);
		this.groups = byId(groups, PoliticalGroup::id);
		this.bodies = byId(bodies, Body::id);
		this.wards = byId(wards, Ward::id);
		this.units = byId(units, Unit::id);
		this.portfolios = byId(portfolios, Portfolio::id);
		this.delegations = byId(delegations, Delegation::id);
	}

	private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
		Map<String, T> byId = new LinkedHashMap<>();
		entries.forEach((entry) -> byId.put(id.apply(entry), entry));
		return Collections.unmodifiableMap(byId);
	}

	public Collection<Person> people() {
		return this.people.values();
	}

	public Optional<Person> person(String id) {
		return Optional.ofNullable(this.people.get(id));
	}

	/**
	 * All posts: those of the file, then group leaders, chairs and portfolio holders.
	 * @return the posts in the order of the files
	 */
	public Collection<Post> posts() {
		return this.posts.values();
	}

	public Optional<Post> post(String id) {
		return Optional.ofNullable(this.posts.get(id));
	}

	public Collection<PoliticalGroup> groups() {
		return this.groups.values();
	}

	public Optional<PoliticalGroup> group(String id) {
		return Optional.ofNullable(this.groups.get(id));
	}

	public Collection<Body> bodies() {
		return this.bodies.values();
	}

	public Optional<Body> body(String id) {
		return Optional.ofNullable(this.bodies.get(id));
	}

	public Collection<Ward> wards() {
		return this.wards.values();
	}

	public Optional<Ward> ward(String id) {
		return Optional.ofNullable(this.wards.get(id));
	}

	public Collection<Unit> units() {
		return this.units.values();
	}

	public Optional<Unit> unit(String id) {
		return Optional.ofNullable(this.units.get(id));
	}

	public Collection<Portfolio> portfolios() {
		return this.portfolios.values();
	}

	public Optional<Portfolio> portfolio(String id) {
		return Optional.ofNullable(this.portfolios.get(id));
	}

	public Collection<Delegation> delegations() {
		return this.delegations.values();
	}

	public Optional<Delegation> delegation(String id) {
		return Optional.ofNullable(this.delegations.get(id));
	}

	/**
	 * Who may act in a post on a day.
	 * @param post the post
	 * @param on the day
	 * @return person ids, the holder first, then the deputies acting that day
	 */
	public List<String> actors(Post post, LocalDate on) {
		return post.actors(on);
	}

	/**
	 * The posts a person holds in their own right. Everybody who shares a portfolio holds
	 * its post.
	 * @param personId the person
	 * @return their posts, none of those they deputise for
	 */
	public List<Post> postsHeldBy(String personId) {
		return posts().stream().filter((post) -> holders(post).contains(personId)).toList();
	}

	private List<String> holders(Post post) {
		if (post.office().equals(Offices.PORTFOLIO_HOLDER)) {
			return this.portfolios.get(post.unit()).holders();
		}
		return (post.holder() != null) ? List.of(post.holder()) : List.of();
	}

	/**
	 * The posts a person may act in on a day, as holder or as deputy.
	 * @param personId the person
	 * @param on the day
	 * @return their posts
	 */
	public List<Post> postsActedOn(String personId, LocalDate on) {
		return posts().stream().filter((post) -> post.actors(on).contains(personId)).toList();
	}

	public List<Body> bodiesOf(String personId) {
		return bodies().stream().filter((body) -> body.members().contains(personId)).toList();
	}

	/**
	 * The groups of users a person belongs to on a day: officers or Members, their roles,
	 * and every post they may act in.
	 * @param personId the person
	 * @param on the day
	 * @return group ids, empty when the directory does not know the person
	 */
	public Set<String> groupsOf(String personId, LocalDate on) {
		Set<String> groups = new LinkedHashSet<>();
		person(personId).ifPresent((person) -> {
			groups.add(person.isOfficer() ? UserGroups.OFFICERS : UserGroups.MEMBERS);
			groups.addAll(person.roles());
			postsActedOn(personId, on).forEach((post) -> groups.add(post.id()));
		});
		return groups;
	}

	/** The unit and the units it is part of, the nearest first. */
	List<String> unitsUpFrom(String unitId) {
		List<String> line = new ArrayList<>();
		for (Unit unit = this.units.get(unitId); unit != null; unit = this.units.get(unit.partOf())) {
			line.add(unit.id());
		}
		return line;
	}

}
