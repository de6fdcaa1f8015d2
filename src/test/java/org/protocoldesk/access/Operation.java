package org.protocoldesk.access;

import java.util.EnumSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody may try with a case, by every address that leads there. The answers that
 * they give are such as a form refuses, so that nothing changes.
 */
enum Operation {

	LIST(TaskAttempts::list),

	READ(TaskAttempts::read),

	VARIABLES(TaskAttempts::variables),

	CLAIM(TaskAttempts::claim),

	COMPLETE(TaskAttempts::complete),

	REASSIGN(TaskAttempts::reassign),

	SET_VARIABLE(TaskAttempts::setVariable),

	COMMENT(TaskAttempts::comment),

	INSTANCE(CaseAttempts::instance),

	INSTANCE_VARIABLES(CaseAttempts::variables),

	HISTORY(CaseAttempts::history),

	INTERFERE(CaseAttempts::interfere),

	START(CaseAttempts::start),

	CASE_FILE(CaseAttempts::file),

	OFFICE_NOTES((visit) -> Stream.of(Outcome.holding("office notes", visit.api().get(visit.file("")), "/journal",
			"step", "readCaseFile"::equals))),

	LETTERS((visit) -> Stream.of(Outcome.of("letters", visit.api().get(visit.file("/letters"))))),

	LETTERS_TO_OTHERS((visit) -> visit.scene().story().letters().isEmpty() ? Stream.empty()
			: Stream.of(Outcome.holding("letters to others", visit.api().get(visit.file("/letters")), "", "to",
					(to) -> !to.equals(visit.user()))));

	private final Function<Visit, Stream<Outcome>> attempts;

	Operation(Function<Visit, Stream<Outcome>> attempts) {
		this.attempts = attempts;
	}

	/** The name that the rules have for it. */
	String id() {
		return name().toLowerCase().replace('_', '-');
	}

	/** Whether there is something to try it on. */
	boolean isPossible(Scene scene) {
		if (ordinal() <= COMMENT.ordinal()) {
			return scene.task() != null;
		}
		return !EnumSet.of(INSTANCE, INSTANCE_VARIABLES, INTERFERE).contains(this) || scene.isRunning();
	}

	/** One attempt after the other, each made only when it is looked at. */
	Stream<Outcome> attempt(Visit visit) {
		return this.attempts.apply(visit);
	}

}
