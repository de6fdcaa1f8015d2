package org.protocoldesk.engine.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.council.ActiveCouncil;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Keeps the forms to what the desk can complete, show and check.
 */
class FormFilesTests {

	private static final Path FOLDER = Path.of("forms");

	private static final Set<String> TASKLIST_KNOWS = Set.of("textfield", "textarea", "number", "datetime", "checkbox",
			"checklist", "radio", "select", "taglist", "text", "group", "spacer", "separator", "table");

	static Stream<FormFile> forms() throws IOException {
		List<FormFile> forms = new ArrayList<>();
		try (Stream<Path> files = Files.walk(FOLDER)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				JsonNode json = new ObjectMapper().readTree(file.toFile());
				forms.add(new FormFile(file, FormSchema.of(json)));
			}
		}
		return forms.stream();
	}

	@Test
	void shouldHaveAnIdOfItsOwn() throws IOException {
		assertThat(forms().map((form) -> form.schema().id())).as("ids of forms")
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("[a-z][a-z0-9-]*"));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void shouldBeUsedByAModelOfItsProcedure(FormFile form) throws IOException {
		Path models = Path.of("bpmn").resolve(FOLDER.relativize(form.path().getParent()));
		StringBuilder used = new StringBuilder();
		try (Stream<Path> files = Files.list(models)) {
			for (Path model : files.filter((file) -> file.toString().endsWith(".bpmn")).toList()) {
				used.append(Files.readString(model));
			}
		}
		assertThat(used).as("models in %s", models).contains("formRef=\"%s\"".formatted(form.schema().id()));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void shouldTakeItsChoicesFromASourceThatExists(FormFile form) {
		CurrentDirectory directory = mock();
		given(directory.get()).willReturn(mock(Directory.class));
		Choices known = new DirectoryChoices(directory, mock(CaseRegister.class), mock(ActiveCouncil.class));
		assertThat(form.schema().fields()).allSatisfy((field) -> field.property("choices")
			.ifPresent((source) -> assertThatNoException().as("choices of %s", field.key())
				.isThrownBy(() -> known.of(source, "anybody"))));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void shouldUsePropertiesThatTheDeskReads(FormFile form) {
		assertThat(form.schema().fields()).allSatisfy((field) -> {
			assertThat(field.json().path("properties").fieldNames()).toIterable()
				.as("properties of %s", field.key())
				.isSubsetOf("choices", "shows", "requiredWhen", "latest", "earliest");
			field.property("shows")
				.ifPresent((text) -> assertThat(text).as("what a text shows").isIn("case-so-far", "citation", "words"));
			Stream.of("latest", "earliest")
				.flatMap((limit) -> field.property(limit).stream())
				.forEach((limit) -> assertThat(limit).as("limit of %s", field.key()).isEqualTo("today"));
		});
	}

	@ParameterizedTest
	@MethodSource("forms")
	void shouldAskInWaysThatTasklistKnows(FormFile form) {
		assertThat(form.schema().fields()).extracting(Field::type).isSubsetOf(TASKLIST_KNOWS);
		assertThat(form.schema().json().path("schemaVersion").asInt()).as("schema version").isLessThanOrEqualTo(16);
	}

	@ParameterizedTest
	@MethodSource("forms")
	void shouldHoldExpressionsThatCanBeRead(FormFile form) {
		assertThat(form.schema().fields()).allSatisfy(
				(field) -> Stream.of(field.hiddenWhen(), field.optionsExpression(), field.property("requiredWhen"))
					.flatMap((expression) -> expression.stream())
					.forEach((expression) -> assertThatNoException().as("expression of %s", field.key())
						.isThrownBy(() -> Feel.evaluate(expression, Map.of()))));
	}

	record FormFile(Path path, FormSchema schema) {

		@Override
		public String toString() {
			return this.path.toString();
		}

	}

}
