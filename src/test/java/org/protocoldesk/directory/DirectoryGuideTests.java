package org.protocoldesk.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps docs/directory.md true.
 */
class DirectoryGuideTests {

	private static final Path GUIDE = Path.of("docs/directory.md");

	@ParameterizedTest
	@EnumSource
	void shouldDescribeEveryKeyOfAFile(DataFile file) throws IOException {
		assertThat(file.columns()).allSatisfy((column) -> assertThat(section(file))
			.contains("| `%s` | %s|".formatted(column.key(), column.required() ? "yes " : "")));
		assertThat(section(file).lines().filter((line) -> line.startsWith("| `"))).hasSameSizeAs(file.columns());
	}

	@Test
	void shouldShowExamplesThatMakeADirectory(@TempDir Path folder) throws IOException {
		for (DataFile file : DataFile.values()) {
			String example = section(file).split("```")[1].replaceFirst("yaml\n", "");
			Files.writeString(folder.resolve(file.fileName()), example);
		}
		assertThat(new DirectoryFiles(new DefaultResourceLoader()).read("file:" + folder).people()).hasSize(6);
	}

	private static String section(DataFile file) throws IOException {
		String guide = Files.readString(GUIDE);
		int start = guide.indexOf("## " + file.fileName() + "\n");
		assertThat(start).as(file.fileName()).isNotNegative();
		return guide.substring(start, guide.indexOf("\n## ", start));
	}

}
