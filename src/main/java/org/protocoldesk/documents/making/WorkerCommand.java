package org.protocoldesk.documents.making;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.util.ClassUtils;

/**
 * Starts a worker from the same class path as the desk. It gets none of the desk's
 * surroundings, in which passwords may lie.
 */
final class WorkerCommand {

	/** There in the packaged jar only, whose libraries lie within it. */
	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private static final String LIBRARIES = "LD_LIBRARY_PATH";

	/** Lets the desk go first where both want the same processor. */
	private static final Path NICE = Path.of("/usr/bin/nice");

	private final List<String> command = new ArrayList<>();

	WorkerCommand(long memory) {
		if (Files.isExecutable(NICE)) {
			this.command.addAll(List.of(NICE.toString(), "-n", "10"));
		}
		this.command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		this.command.addAll(List.of("-Xmx" + memory + "m", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1",
				"-XX:-UsePerfData", "-Djava.awt.headless=true", "-Duser.language=en", "-Duser.country=GB",
				"-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
		if (ClassUtils.isPresent(LAUNCHER, ClassLoader.getSystemClassLoader())) {
			this.command.addAll(List.of("-Dloader.main=" + Worker.class.getName(), LAUNCHER));
		}
		else {
			this.command.add(Worker.class.getName());
		}
	}

	Process start() throws IOException {
		ProcessBuilder builder = new ProcessBuilder(this.command).redirectError(ProcessBuilder.Redirect.DISCARD);
		Map<String, String> surroundings = builder.environment();
		surroundings.keySet().removeIf((name) -> !name.equals(LIBRARIES) && !name.equals("SystemRoot"));
		return builder.start();
	}

}
