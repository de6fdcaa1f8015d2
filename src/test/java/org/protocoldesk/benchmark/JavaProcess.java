package org.protocoldesk.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a class is started as a process of its own. */
final class JavaProcess {

	private static final String QUICK = "-XX:TieredStopAtLevel=1";

	private JavaProcess() {
	}

	/** As the desk would be started; one that ends soon need not be compiled well. */
	static List<String> command(Class<?> main, boolean soonOver) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
		if (soonOver) {
			command.add(QUICK);
		}
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		return command;
	}

	/** As this one was started. */
	static List<String> likeThis(Class<?> main) {
		return command(main, ManagementFactory.getRuntimeMXBean().getInputArguments().contains(QUICK));
	}

}
