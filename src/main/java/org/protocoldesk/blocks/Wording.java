package org.protocoldesk.blocks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/**
 * A procedure's own words, from its {@code words.yaml}: what its codes mean in plain
 * English, and how its journal reads.
 */
public final class Wording {

	private static final String JOURNAL = "journal";

	/** Of a procedure that needs no words. */
	static final Wording NONE = new Wording(Map.of());

	private static final Mustache.Compiler MUSTACHE = Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true);

	private final Map<String, Map<String, String>> words;

	private final Map<String, Template> lines = new ConcurrentHashMap<>();

	private Wording(Map<String, Map<String, String>> words) {
		this.words = words;
	}

	static Wording read(InputStream yaml) {
		try (yaml) {
			return new Wording(new YAMLMapper().readValue(yaml, new TypeReference<>() {
			}));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("words.yaml cannot be read: " + ex.getMessage(), ex);
		}
	}

	/** What a code of a variable means; the code itself where nobody put it in words. */
	public String of(String variable, String code) {
		return this.words.getOrDefault(variable, Map.of()).getOrDefault(code, code);
	}

	/** Every code of a variable that the procedure puts in words, and the words. */
	public Map<String, String> codesOf(String variable) {
		return Map.copyOf(this.words.getOrDefault(variable, Map.of()));
	}

	/** Whether there are words for a journal line. */
	boolean hasLine(String name) {
		return this.words.getOrDefault(JOURNAL, Map.of()).containsKey(name);
	}

	/**
	 * A journal line.
	 * @throws NoSuchElementException if the procedure has no words for it
	 */
	String line(String name, Map<String, Object> values) {
		return this.lines.computeIfAbsent(name, this::compile).execute(values).strip();
	}

	private Template compile(String name) {
		String text = this.words.getOrDefault(JOURNAL, Map.of()).get(name);
		if (text == null) {
			throw new NoSuchElementException("words.yaml has no journal line \"%s\"".formatted(name));
		}
		return MUSTACHE.compile(text);
	}

}
