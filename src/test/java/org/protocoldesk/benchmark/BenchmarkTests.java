package org.protocoldesk.benchmark;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the benchmark: the smallest size, or with {@code -Dbenchmark=full} the one whose
 * figures count. {@code docs/performance.md} says how to read them.
 */
class BenchmarkTests {

	private static final Size SIZE = Size.valueOf(System.getProperty("benchmark", "smallest").toUpperCase());

	@Test
	void shouldMeasureWithoutFailing(@TempDir Path folder) throws Exception {
		Figures figures = new Figures();
		try (BenchDesk desk = BenchDesk.in(folder)) {
			new CaseBenchmark(desk, SIZE).run(figures);
		}
		figures.write(Path.of("target", "benchmark", "figures.txt"));
	}

}
