package org.protocoldesk.documents;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** Reads the files of notice templates from where the models lie. */
final class PageFiles {

	private final ResourceLoader resources;

	private final String models;

	PageFiles(ResourceLoader resources, String models) {
		this.resources = resources;
		this.models = models.matches(".*[^:/]") ? models + "/" : models;
	}

	Reader open(String procedure, String name) {
		return new StringReader(read(procedure, name));
	}

	String read(String procedure, String name) {
		String path = "bpmn/%s/notices/%s.html".formatted(procedure, name);
		Resource file = this.resources.getResource(this.models + path);
		if (!file.isReadable()) {
			throw new IllegalStateException("Notice template " + path + " is missing");
		}
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Notice template " + path + " cannot be read", ex);
		}
	}

}
