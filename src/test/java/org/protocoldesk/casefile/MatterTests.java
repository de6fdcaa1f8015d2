package org.protocoldesk.casefile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When two texts mean the same matter. */
class MatterTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			Closure of the Elm Street libraries, Elm Street library closure
			Airport tram,                        The new tram to the airport
			Housing allocations,                 Review of the housing allocation scheme
			TV,                                  tv
			Budget,                              budgets
			""")
	void shouldKnowTheSameMatterInOtherWords(String one, String other) {
		assertThat(matter(one).isSameAs(matter(other))).isTrue();
		assertThat(matter(other).isSameAs(matter(one))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Budget,              Budget of the leisure centre
			Elm Street closure,  Oak Street closure
			TV,                  IT
			Housing allocations, Housing repairs
			""")
	void shouldKeepMattersApart(String one, String other) {
		assertThat(matter(one).isSameAs(matter(other))).isFalse();
	}

	private static Matter matter(String text) {
		return new Matter("GRP-2026-0001", text, "somebody", "a-group");
	}

}
