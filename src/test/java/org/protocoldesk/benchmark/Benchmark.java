package org.protocoldesk.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Measures the desk in a process of its own. Arguments: a {@link Size}, and which parts
 * to measure, all of them if none is named.
 */
final class Benchmark {

	private Benchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		Size size = Size.valueOf(arguments[0].toUpperCase());
		List<String> wanted = List.of(arguments).subList(1, arguments.length);
		Figures figures = new Figures(size);
		Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "benchmark");
		try (BenchDesk desk = BenchDesk.in(folder)) {
			surroundings(figures, desk);
			part("cases", wanted, figures, () -> new CaseBenchmark(desk, size).run(figures));
			part("nodes", wanted, figures, () -> new NodeBenchmark(desk, size).run(figures));
			part("heap", wanted, figures, () -> new HeapBenchmark(desk, size).run(figures));
			part("follow", wanted, figures, () -> new FollowBenchmark(desk, size).run(figures));
			part("tasks", wanted, figures, () -> new TaskListBenchmark(desk, size).run(figures));
			part("files", wanted, figures, () -> new CaseFileBenchmark(desk, size).run(figures));
		}
		part("review", wanted, figures, () -> review(size, figures));
		figures.write(Path.of("target", "benchmark"));
	}

	/** On a database of its own: the files of the other parts would be in its lists. */
	private static void review(Size size, Figures figures) throws Exception {
		try (BenchDesk desk = BenchDesk.in(Files.createTempDirectory(Path.of("target"), "benchmark"))) {
			new ReviewBenchmark(desk, size).run(figures);
		}
	}

	private static void surroundings(Figures figures, BenchDesk desk) {
		figures.line("Java %s, %d cores, PostgreSQL %s, fsync %s, synchronous_commit %s".formatted(
				Runtime.version().feature(), Runtime.getRuntime().availableProcessors(),
				setting(desk, "server_version"), setting(desk, "fsync"), setting(desk, "synchronous_commit")));
		double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
		figures.raw("seconds from start to ready", Map.of("empty folder", List.of(seconds)));
		figures.line(
				"start to ready in an empty folder, PostgreSQL set up and models deployed: %.1f s".formatted(seconds));
	}

	private static String setting(BenchDesk desk, String name) {
		return desk.sql().sql("show " + name).query(String.class).single();
	}

	private static void part(String name, List<String> wanted, Figures figures, Part part) throws Exception {
		if (!wanted.isEmpty() && !wanted.contains(name)) {
			return;
		}
		long begin = System.nanoTime();
		part.run();
		figures.line("%s: measured in %.0f s".formatted(name, (System.nanoTime() - begin) / 1e9));
	}

	/** Something to measure. */
	private interface Part {

		void run() throws Exception;

	}

}
