package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;
import org.protocoldesk.council.CouncilProfile;

/**
 * Keeps what is a council's own out of everything that the councils share.
 */
class SharedFilesTest {

	private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

	private static final Pattern COUNCIL = Pattern.compile(Councils.all()
		.map(CouncilProfile::id)
		.map(Pattern::quote)
		.collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));

	static Stream<Path> files() {
		Stream<Path> models = ModelFile.files(Path.of("bpmn"), "").filter((file) -> !file.startsWith(Councils.FOLDER));
		Stream<Path> forms = ModelFile.files(Path.of("forms"), "");
		Stream<Path> templates = ModelFile.files(Path.of(".camunda"), "");
		Stream<Path> java = ModelFile.files(Path.of("src", "main", "java"), ".java");
		return Stream.of(models, forms, templates, java).flatMap((all) -> all).filter(Files::isRegularFile);
	}

	@ParameterizedTest
	@MethodSource("files")
	void shouldNameNoCouncilAndNoRule(Path file) throws IOException {
		String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
		Findings.assertNone(file,
				Stream.of(COUNCIL, TableCell.RULE)
					.flatMap((own) -> own.matcher(text).results())
					.map((found) -> "\"%s\" belongs in the council's folder".formatted(found.group())));
	}

}
