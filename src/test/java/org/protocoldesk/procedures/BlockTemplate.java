package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A building block as Camunda Modeler offers it. */
record BlockTemplate(JsonNode json) {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Map<String, BlockTemplate> ALL = ModelFile
		.files(Path.of(".camunda", "element-templates"), ".json")
		.map(BlockTemplate::read)
		.collect(Collectors.toMap(BlockTemplate::id, Function.identity()));

	static Stream<BlockTemplate> all() {
		return ALL.values().stream();
	}

	static Optional<BlockTemplate> of(String id) {
		return Optional.ofNullable(ALL.get(id));
	}

	String id() {
		return this.json.path("id").asText();
	}

	String name() {
		return this.json.path("name").asText();
	}

	String description() {
		return this.json.path("description").asText();
	}

	/** What models call the block. */
	String block() {
		return id().substring(id().lastIndexOf('.') + 1);
	}

	/** What an analyst fills in for the block. */
	List<Property> fields() {
		return bound("camunda:property").filter((property) -> !property.isHidden()).toList();
	}

	/** What the engine takes the block for; empty where it calls it by an expression. */
	Optional<String> declaredBlock() {
		return bound("camunda:property").filter(Property::isHidden).map(Property::value).findFirst();
	}

	/** What the template sets on the element itself. */
	List<Property> attributes() {
		return bound("property").toList();
	}

	boolean knows(String field) {
		return fields().stream().anyMatch((property) -> property.name().equals(field));
	}

	@Override
	public String toString() {
		return id();
	}

	private Stream<Property> bound(String type) {
		return StreamSupport.stream(this.json.path("properties").spliterator(), false)
			.map(Property::new)
			.filter((property) -> property.json().path("binding").path("type").asText().equals(type));
	}

	private static BlockTemplate read(Path file) {
		try {
			return new BlockTemplate(JSON.readTree(file.toFile()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Something that the template asks for or sets. */
	record Property(JsonNode json) {

		String name() {
			return this.json.path("binding").path("name").asText();
		}

		String label() {
			return this.json.path("label").asText();
		}

		/** What it is where the model says nothing. */
		String value() {
			return this.json.path("value").asText();
		}

		boolean isHidden() {
			return this.json.path("type").asText().equals("Hidden");
		}

		boolean isRequired() {
			return this.json.path("constraints").path("notEmpty").asBoolean();
		}

		/**
		 * Whether Camunda Modeler shows this value without a complaint. A choice may be
		 * left to an expression as well.
		 */
		boolean accepts(String value) {
			JsonNode pattern = this.json.path("constraints").path("pattern").path("value");
			return switch (this.json.path("type").asText()) {
				case "Dropdown" ->
					this.json.path("choices").findValuesAsText("value").contains(value) || value.startsWith("${");
				case "Boolean" -> List.of("true", "false").contains(value);
				case "Hidden" -> value.equals(value());
				default -> pattern.isMissingNode() || value.matches(pattern.asText());
			};
		}

	}

}
