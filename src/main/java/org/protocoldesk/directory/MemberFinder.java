package org.protocoldesk.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Finds every Member whom an office means for a matter: all holders of each portfolio of
 * its area, all councillors of its wards, the chair of its body.
 */
@Component
public final class MemberFinder {

	private final CurrentDirectory directory;

	public MemberFinder(CurrentDirectory directory) {
		this.directory = directory;
	}

	/**
	 * Finds the Members of an office.
	 * @param office an office, or the id of one post
	 * @param matter what is to be decided
	 * @param on the day
	 * @return their ids, nobody twice; empty where nobody holds the office
	 */
	public Set<String> find(String office, Matter matter, LocalDate on) {
		Stream<String> people = switch (office) {
			case Offices.PORTFOLIO_HOLDER -> ofPortfolios(matter, Portfolio::holders);
			case "relevant-member" -> ofPortfolios(matter, Portfolio::relevantMembers);
			case Offices.COMMITTEE_CHAIR -> ofBody(matter, Body::chair);
			case "vice-chair" -> ofBody(matter, Body::viceChair);
			case "ward-members" -> ofWards(matter.wards());
			default -> ofPost(office, on);
		};
		return new LinkedHashSet<>(people.toList());
	}

	/** The portfolios that look after the area or what it is part of. */
	public List<Portfolio> portfoliosOf(String area) {
		List<String> units = this.directory.get().unitsUpFrom(area);
		return this.directory.get()
			.portfolios()
			.stream()
			.filter((portfolio) -> portfolio.units().stream().anyMatch(units::contains))
			.toList();
	}

	private Stream<String> ofPortfolios(Matter matter, Function<Portfolio, List<String>> people) {
		return portfoliosOf(matter.area()).stream().flatMap((portfolio) -> people.apply(portfolio).stream());
	}

	private Stream<String> ofBody(Matter matter, Function<Body, String> person) {
		return Optional.ofNullable(matter.body())
			.flatMap(this.directory.get()::body)
			.map(person)
			.filter(Objects::nonNull)
			.stream();
	}

	private Stream<String> ofWards(Collection<String> wards) {
		return this.directory.get()
			.people()
			.stream()
			.filter((person) -> person.wards().stream().anyMatch(wards::contains))
			.map(Person::id);
	}

	/**
	 * A shared portfolio has several holders; any other post is asked through its own.
	 */
	private Stream<String> ofPost(String office, LocalDate on) {
		return this.directory.get()
			.post(office)
			.stream()
			.flatMap((post) -> post.office().equals(Offices.PORTFOLIO_HOLDER) ? post.actors(on).stream()
					: post.actors(on).stream().limit(1))
			.filter((person) -> this.directory.get().person(person).filter(Person::isMember).isPresent());
	}

	/**
	 * What is to be decided.
	 *
	 * @param area id of the unit it is about, or null
	 * @param body id of the body it belongs to, or null
	 * @param wards ids of the wards it touches
	 */
	public record Matter(String area, String body, Collection<String> wards) {
	}

}
