package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small model that breaks a rule.
 *
 * @param rule the rule's name
 * @param culprit the element that is to be named
 * @param xml the model
 */
record BrokenPage(String rule, String culprit, String xml) {

	private static final Path GOOD = Path.of("src", "test", "resources", "diagrams", "good-page.bpmn");

	/** Keeps every rule. */
	static String good() {
		try {
			return Files.readString(GOOD);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The good page, in which one text stands instead of another. */
	static BrokenPage changed(String rule, String culprit, String text, String instead) {
		String xml = good().replace(text, instead);
		if (xml.equals(good())) {
			throw new IllegalArgumentException("The good page has no " + text);
		}
		return new BrokenPage(rule, culprit, xml);
	}

	/** A process of a few elements, without a diagram. */
	static BrokenPage of(String rule, String culprit, String elements) {
		return of(rule, culprit, elements, "");
	}

	static BrokenPage of(String rule, String culprit, String elements, String besides) {
		return new BrokenPage(rule, culprit, """
				<?xml version="1.0" encoding="UTF-8"?>
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="made-up">
				<process id="made-up" isExecutable="true">
				%s
				</process>
				%s
				</definitions>
				""".formatted(elements, besides));
	}

	@Override
	public String toString() {
		return this.rule + ", " + this.culprit;
	}

}
