package org.protocoldesk.engine.forms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "*bold* _it_ `code` | \\*bold\\* \\_it\\_ \\`code\\`",
					"[click](http://x.example) | \\[click\\](http&#58;//x.example)",
					"see https://evil.example | see https&#58;//evil.example",
					"WWW.evil.example | WWW&#46;evil.example", "me@evil.example | me&#64;evil.example",
					"<img src=x onerror=y> | &lt;img src=x onerror=y&gt;", "a & b | a &amp; b", "&lt; | &amp;lt;",
					"{{secret}} | &#123;&#123;secret&#125;&#125;", "# heading | \\# heading", "C:\\path | C:\\\\path" })
	void shouldShowWhatPeopleWroteAsTheyWroteIt(String written, String plain) {
		assertThat(Markdown.plain(written)).isEqualTo(plain);
	}

	@Test
	void shouldKeepTextInItsLine() {
		assertThat(Markdown.plain("One\r\n\n## Two\n- three")).isEqualTo("One \\#\\# Two - three");
	}

	@Test
	void shouldLeaveNoTemplate() {
		assertThat(Markdown.plain("{{{{a}}}} {{{b}}}")).doesNotContain("{", "}");
	}

	@Test
	void shouldNotMakeListsOrExpressionsOfTheBeginning() {
		assertThat(Markdown.plain("- one")).isEqualTo("\\- one");
		assertThat(Markdown.plain("1. one")).isEqualTo("1\\. one");
		assertThat(Markdown.plain("= secret")).isEqualTo("\\= secret");
		assertThat(Markdown.plain("    code")).isEqualTo("code");
		assertThat(Markdown.plain("+ one")).isEqualTo("\\+ one");
	}

}
