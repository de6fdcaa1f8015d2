package org.protocoldesk.correspondence;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TemplateTests {

	@Test
	void shouldTakeTheSubjectFromTheFirstLine() {
		Text text = template("Subject: About {{what}}\r\n\r\nDear you,\r\n{{what}}\r\n")
			.fill(Map.of("what", "tea & <milk>"));
		assertThat(text.subject()).isEqualTo("About tea & <milk>");
		assertThat(text.body()).isEqualTo("Dear you,\ntea & <milk>\n");
	}

	@Test
	void shouldKeepTheSubjectOnOneLine() {
		Text text = template("Subject: About {{what}}\n\nBody")
			.fill(Map.of("what", "tea\r\nBcc: someone@else.example"));
		assertThat(text.subject()).isEqualTo("About tea Bcc: someone@else.example");
	}

	@Test
	void shouldNotReadWordsAsTemplates() {
		assertThat(template("Subject: x\n\n{{what}}").fill(Map.of("what", "{{secret}}")).body())
			.isEqualTo("{{secret}}\n");
	}

	@Test
	void shouldTreatAnEmptyWordAsNotGivenInSections() {
		Template template = template("Subject: x\n\n{{#next}}Next: {{next}}{{/next}}{{^next}}The end{{/next}}");
		assertThat(template.fill(Map.of("next", "stage 2")).body()).isEqualTo("Next: stage 2\n");
		assertThat(template.fill(Map.of("next", "")).body()).isEqualTo("The end\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Subject: {{next}}\n\nBody", "Subject: x\n\n{{next}}", "Subject: x\n\n{{#next}}y{{/next}}",
			"Subject: x\n\n{{^next}}y{{/next}}" })
	void shouldNameTheMissingWord(String source) {
		assertThatIllegalStateException().isThrownBy(() -> template(source).fill(Map.of()))
			.withMessage("Letter template a/b needs the word \"next\", which was not given");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Dear you", "Subject: x", "Subject: x\nDear you", "Subject:\n\nDear you" })
	void shouldRefuseATemplateOfAnotherForm(String source) {
		assertThatIllegalStateException().isThrownBy(() -> template(source))
			.withMessageContaining("a/b")
			.withMessageContaining("Subject:");
	}

	@Test
	void shouldRefuseABrokenTemplate() {
		assertThatIllegalStateException().isThrownBy(() -> template("Subject: x\n\n{{#open}}never closed"))
			.withMessageContaining("a/b")
			.withMessageContaining("open");
	}

	private Template template(String source) {
		return new Template("a/b", source, (part) -> {
			throw new IllegalStateException(part);
		});
	}

}
