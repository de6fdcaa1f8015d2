package org.protocoldesk.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** The decision notice says names and reasons in every script, heading and text alike. */
class NoticeScriptTests {

	private final Notices notices = new Notices(new DefaultResourceLoader(), "classpath:", new PdfPrinter());

	static Stream<String> words() {
		return PrintedWords.OF_EVERY_SCRIPT.stream();
	}

	@ParameterizedTest
	@MethodSource("words")
	void shouldSayItInTheDecisionNotice(String words) {
		Map<String, Object> decided = Map.of("byName", words, "office", words, "decisionText", words, "reason",
				"Because " + words + " is right.", "alternatives", words);
		Map<String, Object> all = new HashMap<>();
		for (String plain : List.of("councilName", "powerTitle", "reference", "today", "proposal", "professionalView",
				"power", "powerReference", "bodyName", "powerExpires", "paragraph", "rule")) {
			all.put(plain, words);
		}
		for (String list : List.of("askMembers", "giveView", "giveViewInstead", "weighViews", "adviseOnDifference",
				"adviseFurther")) {
			all.put(list, List.of(Map.of("day", words, "text", words)));
		}
		all.put("decideMatter", decided);
		all.put("isDefault", true);
		PrintedWords printed = PrintedWords.of(this.notices.write("delegated-decision", "decision-notice", all).pdf());
		assertThat(printed.boxes()).as("letters without a shape").isZero();
		assertThat(printed.count(words)).isGreaterThanOrEqualTo(20);
	}

}
