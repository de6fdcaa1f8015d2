package org.protocoldesk.procedures;

import java.io.IOException;
import java.nio.file.Files;
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

import static org.assertj.core.api.Assertions.assertThat;

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

	@ParameterizedTest
	@MethodSource("files")
	void shouldWriteEveryWordOut(WordsFile file) {
		assertThat(file.words()).allSatisfy((variable, words) -> assertThat(words).doesNotContainKey("<<"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void shouldPutEveryChoiceOfAFormInWords(WordsFile file) throws IOException {
		List<String> missing = new ArrayList<>();
		for (Path form : ModelFile.files(Path.of("forms", file.procedure()), ".form").toList()) {
			for (JsonNode field : new ObjectMapper().readTree(form.toFile()).path("components")) {
				String key = field.path("key").asText();
				Stream<String> fixed = field.path("values").findValuesAsText("value").stream();
				Stream<String> computed = COMPUTED.matcher(field.path("valuesExpression").asText())
					.results()
					.map((found) -> found.group(1));
				Stream.concat(fixed, computed)
					.filter((code) -> file.words().containsKey(key) && !file.words().get(key).containsKey(code))
					.forEach((code) -> missing.add("%s: %s \"%s\"".formatted(form.getFileName(), key, code)));
			}
		}
		assertThat(missing).as("choices without words in words.yaml of %s", file.procedure()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("files")
	void shouldPutEveryAnswerOfATableInWords(WordsFile file) {
		List<String> tables = ModelFile.all()
			.stream()
			.filter((model) -> model.procedure().equals(file.procedure()))
			.flatMap((model) -> model.all(BusinessRuleTask.class))
			.map(BusinessRuleTask::getCamundaDecisionRef)
			.toList();
		assertThat(Councils.all()).allSatisfy((council) -> assertThat(TableCell.of(council.id()))
			.filteredOn((cell) -> tables.contains(cell.table()) && file.words().containsKey(cell.column()))
			.filteredOn((cell) -> !cell.text().isEmpty())
			.allSatisfy((cell) -> assertThat(file.words().get(cell.column())).as("%s", cell).containsKey(cell.text())));
	}

	@ParameterizedTest
	@MethodSource("files")
	void shouldPutEveryOutcomeInWords(WordsFile file) {
		assertThat(ModelFile.all().stream().filter((model) -> model.procedure().equals(file.procedure())))
			.flatMap((model) -> model.steps().flatMap((step) -> step.literal("outcome").stream()).toList())
			.isSubsetOf(file.words().getOrDefault("outcome", Map.of()).keySet());
	}

	@ParameterizedTest
	@MethodSource("files")
	void shouldCallAnOutcomeAsItCallsTheDecision(WordsFile file) {
		Map<String, String> decisions = file.words().getOrDefault("decision", Map.of());
		assertThat(file.words().getOrDefault("outcome", Map.of()))
			.allSatisfy((code, words) -> assertThat(decisions.getOrDefault(code, words)).isEqualTo(words));
	}

}
