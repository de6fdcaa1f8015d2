package org.protocoldesk.correspondence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The letter templates that lie beside each procedure's model, and in {@code parts} what
 * several of them share.
 */
@Component
class Templates {

	private final ResourceLoader resources;

	private final String models;

	private final Map<String, Template> read = new ConcurrentHashMap<>();

	Templates(ResourceLoader resources, @Value("${desk.models:classpath:}") String models) {
		this.resources = resources;
		this.models = models.matches(".*[^:/]") ? models + "/" : models;
	}

	Template get(String procedure, String template) {
		return this.read.computeIfAbsent(procedure + "/" + template, (name) -> {
			String folder = "bpmn/" + procedure + "/letters/";
			return new Template(name, read(folder + template),
					(part) -> new StringReader(read(folder + "parts/" + part)));
		});
	}

	private String read(String name) {
		Resource file = this.resources.getResource(this.models + name + ".txt");
		if (!file.isReadable()) {
			throw new IllegalStateException("Letter template " + name + ".txt is missing");
		}
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Letter template " + name + ".txt cannot be read", ex);
		}
	}

}
