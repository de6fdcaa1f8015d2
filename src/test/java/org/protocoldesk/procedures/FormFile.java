package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A form as it lies in its procedure's folder. */
record FormFile(Path path, JsonNode json) {

	private static final Path FOLDER = Path.of("forms");

	private static final Pattern COMPUTED = Pattern.compile("value: \"([^\"]+)\"");

	private static final Map<String, FormFile> ALL = ModelFile.files(FOLDER, ".form")
		.map(FormFile::read)
		.collect(Collectors.toMap(FormFile::id, Function.identity()));

	static Optional<FormFile> of(String id) {
		return Optional.ofNullable(ALL.get(id));
	}

	static Stream<FormFile> of(Step step) {
		return step.form().stream();
	}

	/** The forms in a procedure's folder. */
	static Stream<FormFile> allOf(String procedure) {
		return ALL.values().stream().filter((form) -> form.procedure().equals(procedure));
	}

	String id() {
		return this.json.path("id").asText();
	}

	String procedure() {
		return this.path.getParent().getFileName().toString();
	}

	/** All its components, those inside groups too. */
	List<JsonNode> components() {
		List<JsonNode> found = new ArrayList<>();
		collect(this.json, found);
		return found;
	}

	private static void collect(JsonNode parent, List<JsonNode> found) {
		parent.path("components").forEach((one) -> {
			found.add(one);
			collect(one, found);
		});
	}

	/** The keys of its fields. */
	Set<String> keys() {
		return components().stream()
			.map((one) -> one.path("key").asText())
			.filter((key) -> !key.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The codes that a field offers; none where any text or a directory is asked. */
	Set<String> choices(String key) {
		return components().stream()
			.filter((one) -> one.path("key").asText().equals(key))
			.flatMap(FormFile::choices)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	static Stream<String> choices(JsonNode field) {
		return Stream.concat(field.path("values").findValuesAsText("value").stream(),
				COMPUTED.matcher(field.path("valuesExpression").asText()).results().map((found) -> found.group(1)));
	}

	private static FormFile read(Path path) {
		try {
			return new FormFile(path, new ObjectMapper().readTree(path.toFile()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return FOLDER.relativize(this.path).toString();
	}

}
