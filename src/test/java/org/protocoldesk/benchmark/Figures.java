package org.protocoldesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was measured: printed as it comes, and kept in a file with the raw figures. */
final class Figures {

	private final List<String> lines = new ArrayList<>();

	void line(String text) {
		this.lines.add(text);
		System.out.println("BENCHMARK " + text);
	}

	/** Two figures of one run and what one is to the other. */
	void ratio(String what, double ours, double other) {
		line("%s: %.2f (%.2f to %.2f)".formatted(what, ours / other, ours, other));
	}

	void raw(String what, Map<String, List<Double>> rounds) {
		rounds.forEach((name, figures) -> line(
				"raw, %s, %s: %s".formatted(what, name, figures.stream().map("%.2f"::formatted).toList())));
	}

	void write(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, this.lines);
	}

	static double median(List<Double> figures) {
		return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
	}

}
