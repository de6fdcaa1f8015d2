package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

/**
 * Sees to it that letters and journal lines never show a code to people.
 */
class WordsFileTest {

	private static final Pattern COMPUTED = Pattern.compile("value: \"([^\"]+)\"");

	static Stream<WordsFile> files() throws IOException {
		List<WordsFile> files = new ArrayList<>();
		for (String procedure : ModelReferencesTest.procedures().toList()) {
			files.add(WordsFile.of(procedure));
		}
		return files.stream().filter((file) -> !file.words().isEmpty());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void shouldWriteEveryWordOut(WordsFile file) {
		Findings.assertNone(file, file.words()
			.entrySet()
			.stream()
			.filter((words) -> words.getValue().containsKey("<<"))
			.map((words) -> "write the words of %s out: the desk does not follow \"<<\"".formatted(words.getKey())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void shouldPutEveryChoiceOfAFormInWords(WordsFile file) throws IOException {
		List<String> missing = new ArrayList<>();
		for (Path form : ModelFile.files(Path.of("forms", file.procedure()), ".form").toList()) {
			for (JsonNode field : new ObjectMapper().readTree(form.toFile()).path("components")) {
				String key = field.path("key").asText();
				choices(field).filter((code) -> file.lacks(key, code))
					.forEach((code) -> missing
						.add("%s: %s has no word for \"%s\"".formatted(form.getFileName(), key, code)));
			}
		}
		Findings.assertNone(file, missing.stream());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void shouldPutEveryAnswerOfATableInWords(WordsFile file) {
		List<String> tables = models(file).flatMap((model) -> model.all(BusinessRuleTask.class))
			.map(BusinessRuleTask::getCamundaDecisionRef)
			.toList();
		Findings.assertNone(file,
				Councils.all()
					.flatMap((council) -> TableCell.of(council.id()))
					.filter((cell) -> tables.contains(cell.table()) && !cell.text().isEmpty())
					.filter((cell) -> file.lacks(cell.column(), cell.text()))
					.map((cell) -> "%s: there is no word for \"%s\"".formatted(cell, cell.text())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void shouldPutEveryOutcomeInWords(WordsFile file) {
		Findings.assertNone(file,
				models(file).flatMap(ModelFile::steps)
					.flatMap((step) -> step.literal("outcome").stream())
					.filter((outcome) -> file.lacks("outcome", outcome))
					.map("there is no word for the outcome \"%s\""::formatted));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void shouldCallAnOutcomeAsItCallsTheDecision(WordsFile file) {
		Map<String, String> decisions = file.words().getOrDefault("decision", Map.of());
		Findings.assertNone(file,
				file.words()
					.getOrDefault("outcome", Map.of())
					.entrySet()
					.stream()
					.filter((word) -> !decisions.getOrDefault(word.getKey(), word.getValue()).equals(word.getValue()))
					.map((word) -> "\"%s\" reads differently under decision and outcome".formatted(word.getKey())));
	}

	private static Stream<ModelFile> models(WordsFile file) {
		return ModelFile.all().filter((model) -> model.procedure().equals(file.procedure()));
	}

	private static Stream<String> choices(JsonNode field) {
		return Stream.concat(field.path("values").findValuesAsText("value").stream(),
				COMPUTED.matcher(field.path("valuesExpression").asText()).results().map((found) -> found.group(1)));
	}

}
