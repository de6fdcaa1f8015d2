package org.protocoldesk.blocks;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The twelve blocks that models are written in, each with the fields that an analyst may
 * fill in for it. The templates of Camunda Modeler offer these fields, and the blocks
 * read no others.
 */
public enum BlockFields {

	/** {@link CaseBegins}, with the fields of the {@link FactFinder}s. */
	CASE_BEGINS("caseBegins",
			"prefix, role, raisedBy, concerning, concerningRole, about, desk, letters, paragraph, notes, audience,"
					+ Names.FACTS),

	/**
	 * {@link DeskStep}, with {@link StepSeats}, {@link StepDates}, {@link StepClock},
	 * {@link PaperStock} and {@link Facts}.
	 */
	DESK_STEP("deskStep", "office, person, unit, apartFrom, without, act, outcome, comesBack, escalates, deadline,"
			+ " notAfter, caseDate, silence, arrivalLetters, answerLetters, reminder, overdue, paragraph,"
			+ " answerParagraph, nobody, audience, papers, papersWanted, papersParagraph, furtherTerms, freeUse,"
			+ " takers, proposes, notes," + Names.FACTS),

	/** {@link AskSeveral}, with the fields of the {@link AskedFinder}s. */
	ASK_SEVERAL("askSeveral",
			"ask, offices, alternates, area, body, wards, without, steppedBack, except, groups,"
					+ " ungrouped, paragraph, notes, audience"),

	/**
	 * A decision table, with the fields of the {@link FactFinder}s that it needs first.
	 */
	TABLE("table", Names.FACTS),

	/** {@link Tell}, with {@link Decided} and {@link StepDates}. */
	TELL("tell",
			"decides, reason, explanation, terms, redactions, onMatter, deadline, notAfter, letters, paragraph,"
					+ " escalates, notes, audience"),

	/** {@link WriteNotice}. */
	WRITE_NOTICE("writeNotice", "notice, lists, readers, paragraph, audience"),

	/** {@link CaseEnds}. */
	CASE_ENDS("caseEnds", "outcome, letters, area, body, wards, without, paragraph, notes, audience"),

	/** {@link Facts}, with the fields of the {@link FactFinder}s. */
	FIND_FACTS("findFacts", Names.FACTS),

	/** {@link Remember}. */
	REMEMBER("remember", "what, matter, result, why"),

	/** {@link HandlePaper}, with {@link PaperRelease} and {@link PaperWithdrawal}. */
	HANDLE_PAPER("handlePaper",
			"what, papers, reader, releasedBy, condition, paper, why, letters, paragraph, audience"),

	/**
	 * {@link Elsewhere}, with {@link FollowingCase}, {@link CaseWithdrawal} and
	 * {@link Appointments}.
	 */
	ELSEWHERE("elsewhere", "what, procedure, from, answers, withdrawn, why, person, paragraph, audience"),

	/** {@link DeliverLetter}. */
	DELIVER_LETTER("deliverLetter", "what");

	private final String block;

	private final Set<String> names;

	BlockFields(String block, String names) {
		this.block = block;
		this.names = names.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(names.strip().split(",\\s*")));
	}

	/** What the block is called in models. */
	public String block() {
		return this.block;
	}

	/** The names of its fields. */
	public Set<String> names() {
		return Set.copyOf(this.names);
	}

	/** The fields of the block of this name. */
	public static Optional<BlockFields> of(String block) {
		return Arrays.stream(values()).filter((one) -> one.block.equals(block)).findFirst();
	}

	/** Enum constants cannot use constants of their own class that stand below them. */
	private static final class Names {

		static final String FACTS = " facts, officer, member, forGroup, matter, body, unit, wards, delegation, person,"
				+ " within, newDocumentClass, deadline, notAfter";

	}

}
