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

	static Stream<WordsFile> files() {
		return Procedures.all().map(WordsFile::of).filter((file) -> !file.words().isEmpty());
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
	void shouldPutEveryChoiceOfAFormInWords(WordsFile file) {
		Findings.assertNone(file,
				FormFile.allOf(file.procedure())
					.flatMap((form) -> form.components()
						.stream()
						.flatMap((field) -> FormFile.choices(field)
							.filter((code) -> file.lacks(field.path("key").asText(), code))
							.map((code) -> "%s: %s has no word for \"%s\"".formatted(form, field.path("key").asText(),
									code)))));
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
					.flatMap((step) -> Needed.known(step, "outcome")
						.filter((outcome) -> !step.field("comesBack").orElse("").contains("'%s'".formatted(outcome))))
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

}
