package org.protocoldesk.directory;

import java.util.List;
import java.util.Optional;

import org.protocoldesk.directory.MemberFinder.Matter;

import org.springframework.stereotype.Component;

/**
 * Works out what a Member is to a matter. Nobody is asked to grade themselves.
 */
@Component
public final class MemberRelations {

	private final CurrentDirectory directory;

	private final MemberFinder members;

	public MemberRelations(CurrentDirectory directory, MemberFinder members) {
		this.directory = directory;
		this.members = members;
	}

	/**
	 * What the Member is to the matter today.
	 * @param member id of the Member
	 * @param matter the unit, the body and the wards it is about
	 */
	public MemberRelation of(String member, Matter matter) {
		Directory known = this.directory.get();
		Person person = known.person(member).orElseThrow();
		List<Body> bodies = known.bodiesOf(member);
		return new MemberRelation((person.kind() == Person.Kind.CO_OPTED) ? "co-opted" : "elected",
				bodies.stream().anyMatch((body) -> body.id().equals(matter.body())),
				person.wards().stream().anyMatch(matter.wards()::contains), scrutiny(bodies, matter.area(), known),
				this.members.portfoliosOf(matter.area())
					.stream()
					.anyMatch((portfolio) -> portfolio.holders().contains(member)),
				bodies.stream().anyMatch((body) -> body.kind() == Body.Kind.EXECUTIVE));
	}

	private static String scrutiny(List<Body> bodies, String area, Directory known) {
		List<Body> scrutinising = bodies.stream().filter(MemberRelations::scrutinises).toList();
		if (scrutinising.isEmpty()) {
			return "none";
		}
		List<String> units = known.unitsUpFrom(area);
		return scrutinising.stream()
			.anyMatch((body) -> Optional.ofNullable(body.unit()).map(units::contains).orElse(true)) ? "in-remit"
					: "out-of-remit";
	}

	private static boolean scrutinises(Body body) {
		return body.id().equals(Offices.OVERVIEW_SCRUTINY) || body.id().startsWith(Offices.OVERVIEW_SCRUTINY + ".");
	}

}
