package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.protocoldesk.GuideSection;

/**
 * Keeps {@code docs/who-gets-what.md} true: every letter that a procedure has written,
 * also those that no box of a diagram shows.
 */
class WhoGetsWhatGuideTest {

	private static final Path GUIDE = Path.of("docs", "who-gets-what.md");

	@Test
	void shouldListEveryLetter() {
		new GuideSection(GUIDE, "letters").assertSays(Procedures.all()
			.filter((procedure) -> LetterUse.in(procedure).findAny().isPresent())
			.map(WhoGetsWhatGuideTest::chapter)
			.collect(Collectors.joining("\n\n")));
	}

	private static String chapter(String procedure) {
		return Procedures.pages(procedure)
			.filter((page) -> page.steps().flatMap(LetterUse::of).findAny().isPresent())
			.map(WhoGetsWhatGuideTest::page)
			.collect(Collectors.joining("\n\n", "## `%s`\n\n".formatted(procedure), ""));
	}

	private static String page(ModelFile page) {
		Stream<String> head = Stream.of("### " + page.process().getName(), "",
				"| step | when | letter | to | on which paragraph |", "|---|---|---|---|---|");
		return Stream.concat(head, page.steps().flatMap(LetterUse::of).map(LetterInWords::row))
			.collect(Collectors.joining("\n"));
	}

}
