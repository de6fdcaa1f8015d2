package org.protocoldesk.engine.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.council.ActiveCouncil;
import org.protocoldesk.council.CouncilFile;
import org.protocoldesk.council.CouncilProfile;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.documents.Documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Keeps the forms to what the desk can complete, show and check.
 */
class FormFilesTests {

	private static final Path FOLDER = Path.of("forms");

	private static final Set<String> TASKLIST_KNOWS = Set.of("textfield", "textarea", "number", "datetime", "checkbox",
			"checklist", "radio", "select", "taglist", "text", "group", "spacer", "separator", "table");

	/** Properties that the desk reads, and what they may say. */
	private static final Map<String, String> PROPERTIES = Map.of("choices", ".+", "shows",
			"case-so-far|citation|words|earlier-decisions|last-decision", "onlyIf", ".+", "requiredWhen", ".+",
			"without", "\\w+(, \\w+)*", "latest", "today", "earliest", "today");

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
	void shouldTakeItsChoicesFromASourceThatExists(FormFile form) throws IOException {
		CurrentDirectory directory = mock();
		given(directory.get()).willReturn(mock(Directory.class));
		ActiveCouncil council = mock();
		given(council.profile()).willReturn(luton());
		Choices known = new DirectoryChoices(directory, mock(CaseRegister.class), council, mock(Documents.class));
		Findings.assertNone(form,
				form.fields()
					.flatMap((field) -> field.property("choices")
						.flatMap((source) -> problem(field, () -> known.of(source, "anybody")))
						.stream()));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void shouldUsePropertiesThatTheDeskReads(FormFile form) {
		Findings.assertNone(form,
				form.fields()
					.flatMap((field) -> field.json()
						.path("properties")
						.properties()
						.stream()
						.filter((property) -> !property.getValue()
							.asText()
							.matches(PROPERTIES.getOrDefault(property.getKey(), "")))
						.map((property) -> "%s: the desk does not read the property %s with %s".formatted(nameOf(field),
								property.getKey(), property.getValue()))));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void shouldAskInWaysThatTasklistKnows(FormFile form) {
		assertThat(form.fields()).extracting(Field::type).isSubsetOf(TASKLIST_KNOWS);
		assertThat(form.schema().json().path("schemaVersion").asInt()).as("schema version").isLessThanOrEqualTo(16);
	}

	@ParameterizedTest
	@MethodSource("forms")
	void shouldHoldExpressionsThatCanBeRead(FormFile form) {
		Findings.assertNone(form,
				form.fields()
					.flatMap((field) -> Stream
						.of(field.hiddenWhen(), field.optionsExpression(), field.property("requiredWhen"),
								field.property("onlyIf"))
						.flatMap(Optional::stream)
						.flatMap((feel) -> problem(field, () -> Feel.evaluate(feel, Map.of())).stream())));
	}

	private static CouncilProfile luton() throws IOException {
		return CouncilFile.read(Files.newInputStream(Path.of("bpmn", "councils", "luton", "council.yaml")));
	}

	private static Optional<String> problem(Field field, Runnable check) {
		try {
			check.run();
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			return Optional.of("%s: %s".formatted(nameOf(field), ex.getMessage()));
		}
	}

	private static String nameOf(Field field) {
		return field.json().path("id").asText();
	}

	record FormFile(Path path, FormSchema schema) {

		Stream<Field> fields() {
			return this.schema.fields().stream();
		}

		@Override
		public String toString() {
			return this.path.toString();
		}

	}

}
