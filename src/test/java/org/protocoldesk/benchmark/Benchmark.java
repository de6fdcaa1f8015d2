package org.protocoldesk.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

/** Measures the desk in a process of its own; the first argument is a {@link Size}. */
final class Benchmark {

	private Benchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		Size size = Size.valueOf(arguments[0].toUpperCase());
		Figures figures = new Figures();
		Path folder = Files.createTempDirectory(Path.of("target"), "benchmark");
		try (BenchDesk desk = BenchDesk.in(folder)) {
			if (arguments.length < 2)
				new CaseBenchmark(desk, size).run(figures);
			new TaskListBenchmark(desk, size).run(figures);
			new CaseFileBenchmark(desk, size).run(figures);
			new ReviewBenchmark(desk, size).run(figures);
		}
		figures.write(Path.of("target", "benchmark", "figures.txt"));
	}

}
