package org.protocoldesk.benchmark;

import java.io.BufferedReader;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the benchmark: the smallest size, or with {@code -Dbenchmark=full} the one whose
 * figures count. {@code docs/performance.md} says how to read them.
 */
class BenchmarkTests {

	@Test
	void shouldMeasureWithoutFailing() throws Exception {
		Process benchmark = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx1g", "-cp", System.getProperty("java.class.path"), Benchmark.class.getName(),
				System.getProperty("benchmark", "smallest"))
			.redirectErrorStream(true)
			.start();
		try (BufferedReader output = benchmark.inputReader()) {
			output.lines().forEach(System.out::println);
		}
		assertThat(benchmark.waitFor()).isZero();
	}

}
