package org.protocoldesk.council;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps docs/councils.md true.
 */
class CouncilGuideTests {

	private static final Path GUIDE = Path.of("docs", "councils.md");

	private static final Pattern HEADING = Pattern.compile("(?m)^## `([a-z-]+)`$");

	private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

	@Test
	void shouldDescribeEveryKey() throws IOException {
		assertThat(HEADING.matcher(Files.readString(GUIDE)).results().map((found) -> found.group(1)))
			.containsExactlyElementsOf(Arrays.stream(CouncilProfile.class.getRecordComponents())
				.map(RecordComponent::getName)
				.map(new PropertyNamingStrategies.KebabCaseStrategy()::translate)
				.toList());
	}

	@Test
	void shouldShowExamplesThatMakeAProfile() throws IOException {
		String yaml = EXAMPLE.matcher(Files.readString(GUIDE))
			.results()
			.map((example) -> example.group(1))
			.collect(Collectors.joining());
		CouncilProfile profile = CouncilFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
		assertThat(profile).hasNoNullFieldsOrProperties();
		assertThat(profile.closingDays()).isNotEmpty();
		assertThat(profile.standIns().values())
			.allSatisfy((offices) -> assertThat(offices).allMatch((office) -> !profile.titleOf(office).equals(office)));
		assertThat(profile.citations().get("complaint-escalation").values())
			.allMatch((citation) -> profile.says(citation.rule()).isPresent());
	}

}
