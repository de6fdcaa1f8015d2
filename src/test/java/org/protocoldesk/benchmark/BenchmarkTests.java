package org.protocoldesk.benchmark;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the benchmark: the smallest size, or with {@code -Dbenchmark=full} the one whose
 * figures count. {@code docs/performance.md} says how to read them.
 */
class BenchmarkTests {

	@Test
	void shouldMeasureWithoutFailing() throws Exception {
		List<String> command = new ArrayList<>(JavaProcess.command(Benchmark.class));
		command.addAll(List.of(System.getProperty("benchmark", "smallest").split(",")));
		Process benchmark = new ProcessBuilder(command).redirectErrorStream(true).start();
		try (BufferedReader output = benchmark.inputReader()) {
			output.lines().forEach(System.out::println);
		}
		assertThat(benchmark.waitFor()).isZero();
	}

}
