package org.protocoldesk;

import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/** The demonstration directory, which a test may replace for a while. */
@TestConfiguration
@Primary
public class SwitchableDirectory implements CurrentDirectory {

	private final CurrentDirectory loaded;

	private volatile Directory replacement;

	SwitchableDirectory(@Qualifier("loadedDirectory") CurrentDirectory loaded) {
		this.loaded = loaded;
	}

	@Override
	public Directory get() {
		return (this.replacement != null) ? this.replacement : this.loaded.get();
	}

	public void replaceWith(Directory directory) {
		this.replacement = directory;
	}

	/** Whether a test has another directory than the demonstration's. */
	boolean isReplaced() {
		return this.replacement != null;
	}

	public void restore() {
		this.replacement = null;
	}

}
