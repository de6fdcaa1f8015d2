package org.protocoldesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was measured: ratios and verdicts are printed as they come; they are kept in a
 * file, and the raw figures in another.
 */
final class Figures {

	private final boolean count;

	private final List<String> lines = new ArrayList<>();

	private final List<String> verdicts = new ArrayList<>();

	private final List<String> raw = new ArrayList<>(List.of("what;which;round;figure"));

	/** Figures of this size; those of the smallest are not judged. */
	Figures(Size size) {
		this.count = size != Size.SMALLEST;
	}

	void line(String text) {
		this.lines.add(text);
		System.out.println("BENCHMARK " + text);
	}

	/** Two figures of one run and what one is to the other. */
	double ratio(String what, double one, double other) {
		line("%s: %.2f (%.2f to %.2f)".formatted(what, one / other, one, other));
		return one / other;
	}

	/** Says whether a ratio is as high as it should be. */
	void atLeast(double wanted, String what, double ratio) {
		judge("%s: %.2f, wanted at least %.1f".formatted(what, ratio, wanted), ratio >= wanted);
	}

	/** Says whether a ratio is as low as it should be. */
	void atMost(double wanted, String what, double ratio) {
		judge("%s: %.2f, wanted at most %.1f".formatted(what, ratio, wanted), ratio <= wanted);
	}

	private void judge(String text, boolean met) {
		this.verdicts.add((this.count ? (met ? "met      " : "NOT MET  ") : "no verdict at this size  ") + text);
	}

	void raw(String what, Map<String, List<Double>> rounds) {
		rounds.forEach((which, figures) -> {
			for (int round = 0; round < figures.size(); round++) {
				this.raw.add("%s;%s;%d;%.3f".formatted(what, which, round + 1, figures.get(round)));
			}
		});
	}

	/** The verdicts once more together, and everything into two files. */
	void write(Path folder) throws IOException {
		this.verdicts.forEach(this::line);
		Files.createDirectories(folder);
		Files.write(folder.resolve("figures.txt"), this.lines);
		Files.write(folder.resolve("raw.csv"), this.raw);
	}

	/** How long one round takes. */
	static double milliseconds(Runnable round) {
		long begin = System.nanoTime();
		round.run();
		return (System.nanoTime() - begin) / 1e6;
	}

	/**
	 * How long each of several rounds takes; as many rounds before them are not counted.
	 */
	static List<Double> milliseconds(int rounds, Runnable round) {
		List<Double> taken = new ArrayList<>();
		for (int i = 0; i < 2 * rounds; i++) {
			double time = milliseconds(round);
			if (i >= rounds) {
				taken.add(time);
			}
		}
		return taken;
	}

	static double median(List<Double> figures) {
		return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
	}

}
