package org.protocoldesk.benchmark;

import java.nio.file.Path;
import java.util.List;

/** How a class is started as a process of its own, as the desk would be. */
final class JavaProcess {

	private JavaProcess() {
	}

	static List<String> command(Class<?> main) {
		return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp",
				System.getProperty("java.class.path"), main.getName());
	}

}
