package org.protocoldesk.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * What differs from council to council, read from its {@code council.yaml}.
 *
 * @param id folder name
 * @param name how the council signs
 * @param procedures the procedures that the council runs
 * @param offices office id to the council's own title
 * @param subjectTiers rungs of officers, highest first, the last one for everybody else
 * @param decideThemselves by procedure, the rungs of officers who may decide themselves
 * on what is asked of them
 * @param standIns who acts when nobody in an office may, in order
 * @param closingDays days on which the offices are closed besides weekends and bank
 * holidays
 * @param deadlines by step
 * @param citations by procedure and step
 * @param rules the rules that the models and tables cite
 * @param lists what the council's own codes are called, by the field or variable that
 * takes them
 */
public record CouncilProfile(String id, String name, List<String> procedures, Map<String, String> offices,
		List<SubjectTier> subjectTiers, Map<String, List<String>> decideThemselves, Map<String, List<String>> standIns,
		Set<LocalDate> closingDays, Map<String, Deadline> deadlines, Map<String, Map<String, Citation>> citations,
		Map<String, Paragraph> rules, Map<String, Map<String, String>> lists) {

	public CouncilProfile {
		procedures = (procedures != null) ? List.copyOf(procedures) : List.of();
		offices = orEmpty(offices);
		decideThemselves = orEmpty(decideThemselves);
		standIns = orEmpty(standIns);
		deadlines = orEmpty(deadlines);
		citations = orEmpty(citations);
		rules = orEmpty(rules);
		lists = orEmpty(lists);
		subjectTiers = (subjectTiers != null) ? List.copyOf(subjectTiers) : List.of();
		closingDays = (closingDays != null) ? Set.copyOf(closingDays) : Set.of();
	}

	private static <T> Map<String, T> orEmpty(Map<String, T> map) {
		return (map != null) ? Map.copyOf(map) : Map.of();
	}

	/**
	 * The council's title for an office or for a post of it; the id where it has none.
	 */
	public String titleOf(String officeOrPost) {
		String office = officeOrPost.contains(".") ? officeOrPost.substring(0, officeOrPost.indexOf('.'))
				: officeOrPost;
		return this.offices.getOrDefault(officeOrPost, this.offices.getOrDefault(office, office));
	}

	/** The highest tier among the offices that someone holds. */
	public String tierOf(List<String> officesHeld) {
		return this.subjectTiers.stream()
			.filter((tier) -> tier.holds(officesHeld))
			.map(SubjectTier::tier)
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException(
					"council.yaml of %s has no last subject tier for everybody else".formatted(this.id)));
	}

	/**
	 * Whether an officer may decide themselves on what a procedure asks of them, so that
	 * it is not their own case.
	 * @param officesHeld the offices that they hold
	 */
	public boolean decidesThemselves(String procedure, List<String> officesHeld) {
		List<String> tiers = this.decideThemselves.getOrDefault(procedure, List.of());
		return !tiers.isEmpty() && tiers.contains(tierOf(officesHeld));
	}

	public List<String> standInsFor(String office) {
		return this.standIns.getOrDefault(office, List.of());
	}

	/**
	 * The authority for a step of a procedure.
	 * @throws NoSuchElementException if the profile does not cite one
	 */
	public Citation citation(String procedure, String step) {
		return Optional.ofNullable(this.citations.getOrDefault(procedure, Map.of()).get(step))
			.orElseThrow(() -> new NoSuchElementException(
					"council.yaml of %s cites no rule for %s, step %s".formatted(this.id, procedure, step)));
	}

	/**
	 * How long a step may take.
	 * @throws NoSuchElementException if the profile sets no deadline for it
	 */
	public Deadline deadline(String step) {
		return Optional.ofNullable(this.deadlines.get(step))
			.orElseThrow(() -> new NoSuchElementException(
					"council.yaml of %s has no deadline for %s".formatted(this.id, step)));
	}

	/** The number of the paragraph behind a rule; the rule id where it is not listed. */
	public String paragraphOf(String rule) {
		return Optional.ofNullable(this.rules.get(rule)).map(Paragraph::paragraph).orElse(rule);
	}

	/** What the council calls a code of a variable; empty where it has no word for it. */
	public Optional<String> wordFor(String variable, String code) {
		return Optional.ofNullable(this.lists.getOrDefault(variable, Map.of()).get(code));
	}

	/** What a rule asks, in our words; empty where it is not listed. */
	public Optional<String> says(String rule) {
		return Optional.ofNullable(this.rules.get(rule)).map(Paragraph::says);
	}

}
