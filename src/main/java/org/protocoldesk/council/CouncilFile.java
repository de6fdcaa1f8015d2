package org.protocoldesk.council;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
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
			throw new CouncilInvalid("council.yaml, line %s: %s.".formatted((at != null) ? at.getLineNr() : "?",
					firstLine(ex.getOriginalMessage())), ex);
		}
		catch (IOException ex) {
			throw new CouncilInvalid("council.yaml cannot be read: " + ex.getMessage(), ex);
		}
	}

	private static String firstLine(String message) {
		return message.lines().findFirst().orElse("it is not valid YAML");
	}

}
