package org.protocoldesk.procedures;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * Keeps what a case knows for officers alone out of what its parties read: letters to
 * them, and forms that they fill in.
 */
class OfficersOnlyTest {

	static Stream<String> procedures() {
		return Procedures.all();
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldStandInNoLetterToAParty(String procedure) {
		Set<String> names = officersOnly(procedure);
		Findings.assertNone("Letters of " + procedure,
				LetterUse.in(procedure)
					.filter(LetterUse::goesToAParty)
					.flatMap((letter) -> letter.letters().stream())
					.distinct()
					.flatMap((letter) -> Use.all("letter " + letter,
							Expressions.namesInWords(LetterFiles.whole(procedure, letter))))
					.filter((use) -> names.contains(use.root()))
					.map((use) -> use + ", which officers alone may read"));
	}

	@ParameterizedTest
	@MethodSource("procedures")
	void shouldStandInNoFormOfAParty(String procedure) {
		Set<String> names = officersOnly(procedure);
		Findings.assertNone("Forms of " + procedure,
				Procedures.steps(procedure)
					.filter((step) -> !step.isTask() || step.literal("act").filter("reply"::equals).isPresent())
					.flatMap(FormFile::of)
					.flatMap((form) -> form.components()
						.stream()
						.flatMap((one) -> Use.all("form " + form, Expressions.namesInWords(one.path("text").asText()))))
					.filter((use) -> names.contains(use.root()))
					.map((use) -> use + ", which officers alone may read"));
	}

	/** What tables say to officers is guidance; to Members they give an explanation. */
	@ParameterizedTest
	@MethodSource("procedures")
	void shouldKeepGuidanceFromMembers(String procedure) {
		Set<String> members = members(procedure);
		Findings.assertNone("Letters of " + procedure,
				LetterUse.in(procedure)
					.filter((letter) -> letter.line().to().stream().anyMatch(members::contains))
					.flatMap((letter) -> letter.letters().stream())
					.distinct()
					.flatMap((letter) -> Use.all("letter " + letter,
							Expressions.namesInWords(LetterFiles.whole(procedure, letter))))
					.filter((use) -> use.name().endsWith(".guidance"))
					.map((use) -> use + ", which is for officers"));
	}

	private static Set<String> members(String procedure) {
		return Procedures.steps(procedure)
			.filter((step) -> step.is("caseBegins") && step.literal("raisedBy").filter("officer"::equals).isEmpty())
			.flatMap((step) -> step.literal("role").stream())
			.collect(Collectors.toSet());
	}

	private static Set<String> officersOnly(String procedure) {
		return Procedures.declared(procedure)
			.knows()
			.entrySet()
			.stream()
			.filter((one) -> "officers".equals(one.getValue().seenBy()) && !"answer".equals(one.getValue().kind()))
			.map((one) -> one.getKey())
			.collect(Collectors.toSet());
	}

}
