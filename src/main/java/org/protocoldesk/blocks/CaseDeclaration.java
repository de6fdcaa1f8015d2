package org.protocoldesk.blocks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * What is declared for all cases of a procedure, from its {@code case.yaml}.
 *
 * @param everywhere whether every council runs the procedure without listing it
 * @param knows what a case knows, by name, besides the answers of its steps and what its
 * tables say
 */
public record CaseDeclaration(boolean everywhere, Map<String, Known> knows) {

	/** Of a procedure that declares nothing. */
	public static final CaseDeclaration NONE = new CaseDeclaration(false, Map.of());

	private static final ObjectMapper YAML = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	public CaseDeclaration {
		knows = (knows != null) ? Map.copyOf(knows) : Map.of();
	}

	/**
	 * Reads a declaration.
	 * @throws IllegalArgumentException with one sentence, if it cannot be read
	 */
	public static CaseDeclaration read(InputStream yaml) {
		try (yaml) {
			return YAML.readValue(yaml, CaseDeclaration.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("case.yaml, line %s: %s".formatted(
					(ex.getLocation() != null) ? ex.getLocation().getLineNr() : "?", ex.getOriginalMessage()), ex);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("case.yaml cannot be read: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Something that a case knows.
	 *
	 * @param kind {@code person}, {@code office}, {@code group}, {@code body},
	 * {@code ward}, {@code unit}, {@code delegation}, {@code date}, {@code moment},
	 * {@code yes-no}, {@code choice}, {@code text}, {@code list}, {@code reference}, or
	 * {@code answer} where it has fields, like that of a step or a table on another page
	 * @param means what it is, in plain English
	 * @param seenBy who may read it: {@code parties} to the case too, or {@code officers}
	 * alone
	 */
	public record Known(String kind, String means, String seenBy) {

		/** Whether it has fields. */
		public boolean isAnswer() {
			return "answer".equals(this.kind);
		}

	}

}
