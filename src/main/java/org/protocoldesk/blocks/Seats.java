package org.protocoldesk.blocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.Party;
import org.protocoldesk.council.CouncilProfile;
import org.protocoldesk.directory.OfficeFinder;
import org.protocoldesk.directory.OfficeFinder.Desk;

import org.springframework.stereotype.Component;

/**
 * Finds who sits in an office for a case: relative to the person the case is about, or to
 * the one who raised it, and never somebody whose own case it is.
 */
@Component
class Seats {

	private final OfficeFinder finder;

	private final CaseRegister register;

	private final Clock clock;

	Seats(OfficeFinder finder, CaseRegister register, Clock clock) {
		this.finder = finder;
		this.register = register;
		this.clock = clock;
	}

	/** The office's seat for a step that a party to the case must not take. */
	Optional<Desk> impartial(String office, String reference) {
		return apart(office, reference, Set.of());
	}

	/** The same without these people, who may not take the step for another reason. */
	Optional<Desk> apart(String office, String reference, Set<String> leftOut) {
		return apart(office, file(reference), leftOut);
	}

	Optional<Desk> apart(String office, CaseFile file, Set<String> leftOut) {
		Set<String> excluded = people(file.parties().stream().filter(Party::isOwnCase));
		excluded.addAll(leftOut);
		return find(office, file, excluded);
	}

	/**
	 * The seat that takes an impartial step: the office's own, or that of the first
	 * office that the council names as its stand-in and in which somebody may act.
	 * @param leftOut people who may not take the step although they are no party
	 * @param unit id of the unit whose post is meant, or {@code null} where the office is
	 * that of a party
	 */
	Optional<Desk> orStandIn(String office, CouncilProfile council, String reference, Set<String> leftOut,
			String unit) {
		return orStandIn(office, council, file(reference), leftOut, unit);
	}

	Optional<Desk> orStandIn(String office, CouncilProfile council, CaseFile file, Set<String> leftOut, String unit) {
		return Stream.concat(Stream.of(office), council.standInsFor(office).stream())
			.map((candidate) -> (unit != null) ? this.finder.ofUnit(candidate, unit) : candidate)
			.map((candidate) -> apart(candidate, file, leftOut))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** The office's seat for a notice: anybody but the person the case is about. */
	Optional<Desk> toInform(String office, String reference) {
		CaseFile file = file(reference);
		return find(office, file, people(file.parties().stream().filter(Seats::isConcerned)));
	}

	boolean isParty(String person, String reference) {
		return file(reference).involves(person);
	}

	private Optional<Desk> find(String office, CaseFile file, Set<String> excluded) {
		LocalDate today = LocalDate.now(this.clock);
		return relatives(file).stream()
			.map((relative) -> this.finder.find(office, relative, excluded, today).orElse(null))
			.filter(Objects::nonNull)
			.findFirst();
	}

	private static List<String> relatives(CaseFile file) {
		return file.parties()
			.stream()
			.sorted(Comparator.comparing(Seats::isConcerned).reversed())
			.map(Party::person)
			.toList();
	}

	private static boolean isConcerned(Party party) {
		return party.role().equals("subject") || party.role().equals(Party.INVITED);
	}

	private static Set<String> people(Stream<Party> parties) {
		return parties.map(Party::person).collect(Collectors.toCollection(HashSet::new));
	}

	private CaseFile file(String reference) {
		return this.register.find(reference).orElseThrow();
	}

}
