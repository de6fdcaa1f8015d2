package org.protocoldesk.directory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The active council's directory, read once when the product starts.
 */
@Component
class LoadedDirectory implements CurrentDirectory {

	private final Directory directory;

	LoadedDirectory(ResourceLoader resources, @Value("${desk.models:classpath:}") String models,
			@Value("${desk.council}") String council, @Value("${desk.demo:false}") boolean demo) {
		String root = (models.endsWith(":") || models.endsWith("/")) ? models : models + "/";
		this.directory = new DirectoryFiles(resources)
			.read("%sbpmn/councils/%s/%s/".formatted(root, council, demo ? "demonstration" : "directory"));
	}

	@Override
	public Directory get() {
		return this.directory;
	}

}
