package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The {@code words.yaml} of a procedure, read as the desk reads it. */
record WordsFile(String procedure, Map<String, Map<String, String>> words) {

	static WordsFile of(String procedure) {
		Path file = Path.of("bpmn", procedure, "words.yaml");
		try {
			return new WordsFile(procedure,
					!Files.exists(file) ? Map.of() : new YAMLMapper().readValue(file.toFile(), new TypeReference<>() {
					}));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether the variable is put in words, but this code of it is not. */
	boolean lacks(String variable, String code) {
		return this.words.containsKey(variable) && !this.words.get(variable).containsKey(code);
	}

	@Override
	public String toString() {
		return "words.yaml of " + this.procedure;
	}

}
