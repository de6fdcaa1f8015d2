package org.protocoldesk.engine.bundles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.camunda.bpm.engine.RepositoryService;
import org.protocoldesk.council.ActiveCouncil;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of all models and forms that a test may change before it has them read. */
public final class ModelFolder {

	static final Class<?>[] READERS = { ActiveCouncil.class, ModelFiles.class, CouncilProcedures.class };

	private final Path folder;

	private ModelFolder(Path folder) {
		this.folder = folder;
	}

	public static ModelFolder copyTo(Path folder) {
		try {
			for (String part : new String[] { "bpmn", "forms" }) {
				FileSystemUtils.copyRecursively(Path.of(part), folder.resolve(part));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ModelFolder(folder);
	}

	public ModelFolder replace(String file, String from, String to) {
		try {
			Path path = this.folder.resolve(file);
			String text = Files.readString(path);
			assertThat(text).contains(from);
			Files.writeString(path, text.replace(from, to));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ModelFolder delete(String file) {
		try {
			Files.delete(this.folder.resolve(file));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The settings of a desk that reads this folder. */
	String[] settings(String council) {
		return new String[] { "desk.models=" + this.folder.toUri(), "desk.council=" + council };
	}

	/** The procedures that a council runs, as a desk reads them at its start. */
	public CouncilProcedures procedures(String council) {
		try (AnnotationConfigApplicationContext desk = read(council)) {
			return desk.getBean(CouncilProcedures.class);
		}
	}

	/** Deploys what a council runs, as a start does. */
	public void deploy(RepositoryService repository, String council) {
		try (AnnotationConfigApplicationContext desk = read(council)) {
			new BundleDeployment(repository, desk.getBean(ModelFiles.class), desk.getBean(CouncilProcedures.class),
					desk.getBean(ActiveCouncil.class))
				.deployAll();
		}
	}

	private AnnotationConfigApplicationContext read(String council) {
		AnnotationConfigApplicationContext desk = new AnnotationConfigApplicationContext();
		TestPropertyValues.of(settings(council)).applyTo(desk);
		desk.register(READERS);
		desk.refresh();
		return desk;
	}

}
