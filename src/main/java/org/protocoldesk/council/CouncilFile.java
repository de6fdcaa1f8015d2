package org.protocoldesk.council;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Reads a {@code council.yaml}; a word that nobody knows is a mistake, not a comment.
 */
public final class CouncilFile {

	private static final ObjectMapper YAML = YAMLMapper.builder()
		.addModule(new JavaTimeModule())
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private CouncilFile() {
	}

	/**
	 * Reads a profile.
	 * @throws CouncilInvalid with one sentence that names the line, if it cannot be read
	 */
	public static CouncilProfile read(InputStream yaml) {
		try (yaml) {
			return YAML.readValue(yaml, CouncilProfile.class);
		}
		catch (JsonProcessingException ex) {
			JsonLocation at = ex.getLocation();
			throw new CouncilInvalid(
					"council.yaml, line %s: %s.".formatted((at != null) ? at.getLineNr() : "?", problem(ex)), ex);
		}
		catch (IOException ex) {
			throw new CouncilInvalid("council.yaml cannot be read: " + ex.getMessage(), ex);
		}
	}

	private static String problem(JsonProcessingException ex) {
		if (ex instanceof UnrecognizedPropertyException unknown) {
			return "there is no setting called \"%s\"".formatted(unknown.getPropertyName());
		}
		if (ex instanceof MismatchedInputException wrong && !wrong.getPath().isEmpty()) {
			String setting = wrong.getPath()
				.stream()
				.map(Reference::getFieldName)
				.filter(Objects::nonNull)
				.collect(Collectors.joining(", "));
			return "what is written under \"%s\" is not of the kind that is expected there".formatted(setting);
		}
		return firstLine(ex.getOriginalMessage());
	}

	private static String firstLine(String message) {
		return message.lines().findFirst().orElse("it is not valid YAML");
	}

}
