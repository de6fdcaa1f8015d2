package org.protocoldesk.benchmark;

import java.io.BufferedReader;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the benchmark: the parts that need one desk, in the smallest size, or with
 * {@code -Dbenchmark=full} all of it, in the size whose figures count.
 * {@code docs/performance.md} says how to read them.
 */
class BenchmarkTests {

	/** Those that start no further desks and fill no heap. */
	private static final String QUICK = "smallest,cases,follow,tasks,files";

	@Test
	void shouldMeasureWithoutFailing() throws Exception {
		List<String> arguments = List.of(System.getProperty("benchmark", QUICK).split(","));
		List<String> command = JavaProcess.command(Benchmark.class, arguments.get(0).equals("smallest"));
		command.addAll(arguments);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().remove("JAVA_TOOL_OPTIONS");
		Process benchmark = builder.start();
		try (BufferedReader output = benchmark.inputReader()) {
			output.lines().forEach(System.out::println);
		}
		assertThat(benchmark.waitFor()).isZero();
	}

}
