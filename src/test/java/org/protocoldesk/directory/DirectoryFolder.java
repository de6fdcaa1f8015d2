package org.protocoldesk.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A copy of a council's directory files that a test may change before it reads them.
 */
public final class DirectoryFolder {

	private static final DefaultResourceLoader RESOURCES = new DefaultResourceLoader();

	private final Path folder;

	private DirectoryFolder(String source, Path folder) {
		this.folder = folder;
		for (DataFile file : DataFile.values()) {
			Resource resource = RESOURCES.getResource(source + file.fileName());
			write(file.fileName(), text(resource));
		}
	}

	/** The smallest sound directory. */
	public static DirectoryFolder small(Path folder) {
		return new DirectoryFolder("classpath:directory/small/", folder);
	}

	/** The demonstration directory of a council. */
	public static DirectoryFolder demonstration(String council, Path folder) {
		return new DirectoryFolder("classpath:bpmn/councils/" + council + "/demonstration/", folder);
	}

	public DirectoryFolder write(String file, String content) {
		try {
			Files.writeString(this.folder.resolve(file), content);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Replaces a piece of text that stands in the file once. */
	public DirectoryFolder replace(String file, String from, String to) {
		String text = text(RESOURCES.getResource("file:" + this.folder.resolve(file)));
		assertThat(text).containsOnlyOnce(from);
		return write(file, text.replace(from, to));
	}

	public DirectoryFolder append(String file, String line) {
		return write(file, text(RESOURCES.getResource("file:" + this.folder.resolve(file))) + line + "\n");
	}

	public DirectoryFolder delete(String file) {
		try {
			Files.delete(this.folder.resolve(file));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Directory read() {
		return new DirectoryFiles(RESOURCES).read("file:" + this.folder);
	}

	void isRefusedWith(String... problems) {
		DirectoryInvalid refusal = catchThrowableOfType(DirectoryInvalid.class, this::read);
		assertThat(refusal).as("refusal").isNotNull();
		assertThat(refusal.problems()).containsExactly(problems);
	}

	private static String text(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
