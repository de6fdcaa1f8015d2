package org.protocoldesk.directory;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The active council's directory, read when the product starts and whenever its files
 * change.
 */
@Component
class LoadedDirectory implements CurrentDirectory {

	private static final Logger log = LoggerFactory.getLogger(LoadedDirectory.class);

	private final ResourceLoader resources;

	private final String folder;

	private volatile Directory directory;

	private String read;

	LoadedDirectory(ResourceLoader resources, @Value("${desk.models:classpath:}") String models,
			@Value("${desk.council}") String council, @Value("${desk.demo:false}") boolean demo) {
		String root = (models.endsWith(":") || models.endsWith("/")) ? models : models + "/";
		this.resources = resources;
		this.folder = "%sbpmn/councils/%s/%s/".formatted(root, council, demo ? "demonstration" : "directory");
		this.read = state();
		this.directory = new DirectoryFiles(resources).read(this.folder);
	}

	@Override
	public Directory get() {
		return this.directory;
	}

	@Override
	public synchronized boolean refresh() {
		String now = state();
		if (now.equals(this.read)) {
			return false;
		}
		this.read = now;
		try {
			this.directory = new DirectoryFiles(this.resources).read(this.folder);
			return true;
		}
		catch (DirectoryInvalid ex) {
			log.error("The directory's files changed and are not sound; the desk goes on with what it knew. {}",
					ex.getMessage());
			return false;
		}
	}

	/** Something that is another when a file is. */
	private String state() {
		StringBuilder state = new StringBuilder();
		for (DataFile file : DataFile.values()) {
			Resource resource = this.resources.getResource(this.folder + file.fileName());
			try {
				state.append(resource.lastModified()).append(' ').append(resource.contentLength());
			}
			catch (IOException ex) {
				state.append("none");
			}
			state.append(',');
		}
		return state.toString();
	}

}
