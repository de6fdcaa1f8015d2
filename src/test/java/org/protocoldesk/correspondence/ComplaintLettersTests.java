package org.protocoldesk.correspondence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The templates of the complaint procedure, and what {@code docs/letters.md} says about
 * them.
 */
class ComplaintLettersTests {

	private static final Path FOLDER = Path.of("bpmn/complaint-escalation/letters");

	private static final Pattern WORD = Pattern.compile("\\{\\{[#^]?([\\w.]+)}}");

	private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\|[^|]*\\|[^|]*\\|([^|]*)\\|$",
			Pattern.MULTILINE);

	private static final Set<String> FOR_EVERY_LETTER = Set.of("reference", "recipientName", "rule", "isDefault",
			"today", "councilName", "subjectName", "complainantName", "office", "route.stage", "paragraph", "dueAt");

	private final Templates templates = new Templates(new DefaultResourceLoader(), "classpath:");

	static Stream<String> names() throws IOException {
		return Files.list(FOLDER)
			.map((file) -> file.getFileName().toString())
			.filter((file) -> file.endsWith(".txt"))
			.map((file) -> file.replace(".txt", ""));
	}

	@ParameterizedTest
	@MethodSource("names")
	void shouldSayEverythingOnEveryLetter(String name) {
		Text text = fill(name, false, Drafts.words());
		assertThat(text.subject()).isNotBlank().contains("CMP-2026-0001");
		assertThat(text.body()).startsWith("Dear Councillor Amina Khan,\n\n")
			.contains("Anytown Council\n23 November 2026")
			.endsWith("--\nCase CMP-2026-0001\nMember/Officer protocol, paragraph 22.2 (LUT-22.2a)\n")
			.doesNotContain("{{", "}}", "\n\n\n", "&lt;");
	}

	@ParameterizedTest
	@MethodSource("names")
	void shouldTellALocalDefaultFromTheProtocol(String name) {
		assertThat(fill(name, true, Drafts.words()).body())
			.endsWith("Local default (LUT-22.2a): the Member/Officer protocol does not state this step."
					+ " It belongs to paragraph 22.2.\n");
	}

	@ParameterizedTest
	@MethodSource("names")
	void shouldReadWellWithoutTheWordsThatMayBeEmpty(String name) {
		Map<String, Object> words = Drafts.words();
		Stream.of("dueAt", "actionTaken").forEach((word) -> words.put(word, ""));
		words.put("route", Map.of("stage", "Stage 1", "next", ""));
		assertThat(fill(name, false, words).body()).doesNotContain("\n\n\n", " by .", "further, to .");
	}

	@Test
	void shouldNameTheMissingTemplate() {
		assertThatIllegalStateException().isThrownBy(() -> this.templates.get("complaint-escalation", "nonsense"))
			.withMessage("Letter template bpmn/complaint-escalation/letters/nonsense.txt is missing");
	}

	@Test
	void shouldReadTemplatesFromAnotherPlace() {
		Templates elsewhere = new Templates(new DefaultResourceLoader(), "file:" + Path.of("").toAbsolutePath());
		assertThat(elsewhere.get("complaint-escalation", "closure")).isNotNull();
	}

	@Test
	void shouldDescribeEveryLetterAndItsWords() throws IOException {
		Map<String, Set<String>> described = new TreeMap<>();
		Matcher rows = ROW.matcher(Files.readString(Path.of("docs/letters.md")));
		while (rows.find()) {
			described.put(rows.group(1),
					Arrays.stream(rows.group(2).split("[^a-zA-Z.]+"))
						.filter((word) -> !word.isEmpty())
						.collect(Collectors.toCollection(TreeSet::new)));
		}
		Map<String, Set<String>> used = new TreeMap<>();
		for (String name : names().toList()) {
			used.put(name, ownWords(Files.readString(FOLDER.resolve(name + ".txt"))));
		}
		assertThat(described).isEqualTo(used);
	}

	private static Set<String> ownWords(String template) {
		Set<String> words = new TreeSet<>();
		WORD.matcher(template).results().forEach((found) -> words.add(found.group(1)));
		words.removeAll(FOR_EVERY_LETTER);
		return words;
	}

	private Text fill(String name, boolean isDefault, Map<String, Object> words) {
		words.put("reference", "CMP-2026-0001");
		words.put("recipientName", "Councillor Amina Khan");
		words.put("rule", "LUT-22.2a");
		words.put("isDefault", isDefault);
		words.put("today", "23 November 2026");
		return this.templates.get("complaint-escalation", name).fill(words);
	}

}
