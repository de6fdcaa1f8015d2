package org.protocoldesk.procedures;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That every model is a page that people can read: the recommended rules of bpmnlint, and
 * how a page is drawn.
 */
class DiagramRulesTest {

	static Stream<ModelFile> pages() {
		return ModelFile.all();
	}

	static Stream<BrokenPage> brokenPages() {
		return Stream.concat(BrokenModels.all(), BrokenDrawings.all());
	}

	static Stream<DiagramRule> rules() {
		return DiagramRules.ALL.stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
	void shouldBeAPageThatCanBeRead(ModelFile page) {
		Findings.assertNone(page.path(),
				rules().flatMap((rule) -> rule.findings(page).map((finding) -> rule + ": " + finding)));
	}

	@ParameterizedTest
	@MethodSource("brokenPages")
	void shouldFindWhatBreaksARule(BrokenPage page) {
		assertThat(DiagramRules.named(page.rule()).findings(ModelFile.of(page.xml())))
			.anyMatch((finding) -> finding.matches(".*\\b%s\\b.*".formatted(page.culprit())));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void shouldFindNothingOnAGoodPage(DiagramRule rule) {
		assertThat(rule.findings(ModelFile.of(BrokenPage.good()))).isEmpty();
	}

	@Test
	void shouldProveOfEveryRuleThatItCanBeBroken() {
		assertThat(brokenPages().map(BrokenPage::rule).collect(Collectors.toSet()))
			.isEqualTo(rules().map(DiagramRule::name).collect(Collectors.toSet()));
	}

}
