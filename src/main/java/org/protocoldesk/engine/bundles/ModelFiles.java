package org.protocoldesk.engine.bundles;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The folders in which analysts work, wherever {@code desk.models} puts them: inside the
 * application or beside it.
 */
@Component
class ModelFiles {

	private final ResourcePatternResolver resolver;

	private final String location;

	ModelFiles(ResourcePatternResolver resolver, @Value("${desk.models}") String location) {
		this.resolver = resolver;
		this.location = location;
	}

	/** The models of each procedure, by folder. */
	Map<String, List<Resource>> procedures() {
		Map<String, List<Resource>> procedures = new TreeMap<>();
		find("bpmn/*/*.bpmn")
			.forEach((model) -> procedures.computeIfAbsent(folderOf(model), (folder) -> new ArrayList<>()).add(model));
		return procedures;
	}

	Collection<Resource> forms(String procedure) {
		return find("forms/" + procedure + "/*.form").toList();
	}

	/** A table of the council's own, or the one that all councils share without it. */
	Resource table(String council, String procedure, String decision) {
		Resource own = file("bpmn/councils/" + council + "/" + decision + ".dmn");
		return own.exists() ? own : file("bpmn/" + procedure + "/" + decision + ".dmn");
	}

	/** What is declared for the cases of a procedure. */
	Resource declaration(String procedure) {
		return file("bpmn/" + procedure + "/case.yaml");
	}

	Resource words(String procedure) {
		return file("bpmn/" + procedure + "/words.yaml");
	}

	private Resource file(String path) {
		return this.resolver.getResource(this.location + path);
	}

	private Stream<Resource> find(String pattern) {
		try {
			return Arrays.stream(this.resolver.getResources(this.location + pattern))
				.sorted(Comparator.comparing(Resource::getFilename));
		}
		catch (FileNotFoundException ex) {
			return Stream.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String folderOf(Resource file) {
		try {
			String[] path = URLDecoder.decode(file.getURL().toString(), StandardCharsets.UTF_8).split("/");
			return path[path.length - 2];
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
