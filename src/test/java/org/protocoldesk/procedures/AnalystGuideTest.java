package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.protocoldesk.GuideSection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps docs/analysts.md true.
 */
class AnalystGuideTest {

	private static final Path GUIDE = Path.of("docs", "analysts.md");

	private static final Pattern TEST = Pattern.compile("`(\\w+Tests?)`");

	@Test
	void shouldDescribeEveryBlock() {
		Stream<String> rows = BlockTemplate.all()
			.sorted(Comparator.comparing(BlockTemplate::name))
			.map((template) -> LadderTable.row(template.name(), template.description(), inputs(template, true),
					inputs(template, false)));
		new GuideSection(GUIDE, "blocks").assertSays(
				Stream.concat(Stream.of("| block | what it does | needs | may take |", "|---|---|---|---|"), rows)
					.collect(Collectors.joining("\n")));
	}

	@Test
	void shouldNameTestsThatExist() throws IOException {
		List<String> tests = ModelFile.files(Path.of("src", "test", "java"), ".java")
			.map((file) -> file.getFileName().toString().replace(".java", ""))
			.toList();
		assertThat(TEST.matcher(Files.readString(GUIDE)).results().map((found) -> found.group(1))).isNotEmpty()
			.isSubsetOf(tests);
	}

	private static String inputs(BlockTemplate template, boolean required) {
		return Stream.concat(template.attributes().stream(), template.fields().stream())
			.filter((property) -> !property.label().isEmpty() && property.isRequired() == required)
			.map(BlockTemplate.Property::label)
			.collect(Collectors.joining(", "));
	}

}
