package org.protocoldesk.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Jobs per second of one application node and of two on one database, in turns: with the
 * threads that a node has as it ships, and with a single one each, which leaves the
 * machine room for another node.
 */
final class NodeBenchmark {

	private static final List<Integer> THREADS = List.of(3, 1);

	private static final String OPEN_JOBS = "select count(*) from act_ru_job where handler_type_ = 'async-continuation'";

	private final BenchDesk desk;

	private final Size size;

	NodeBenchmark(BenchDesk desk, Size size) {
		this.desk = desk;
		this.size = size;
	}

	void run(Figures figures) throws Exception {
		try (Node first = Node.on(this.desk.pool().getJdbcUrl())) {
			double alone = first.ready();
			figures.raw("seconds from start to ready", Map.of("database in use", List.of(alone)));
			figures.line("start to ready on a database in use: %.1f s".formatted(alone));
			try (Node second = Node.on(this.desk.pool().getJdbcUrl())) {
				second.ready();
				double best = 0;
				for (int threads : THREADS) {
					best = Math.max(best, compare(figures, List.of(first), List.of(first, second), threads));
				}
				figures.atLeast(1.3, "(4) jobs per second, two nodes to one, the better of both", best);
			}
		}
	}

	private double compare(Figures figures, List<Node> one, List<Node> two, int threads) throws Exception {
		Map<String, List<Double>> rates = new LinkedHashMap<>();
		List<Double> ratios = new ArrayList<>();
		jobsPerSecond(figures, two, threads, false);
		for (int round = 0; round < this.size.rounds; round++) {
			double alone = jobsPerSecond(figures, one, threads, round == 0);
			double both = jobsPerSecond(figures, two, threads, round == 0);
			rates.computeIfAbsent("one node", (name) -> new ArrayList<>()).add(alone);
			rates.computeIfAbsent("two nodes", (name) -> new ArrayList<>()).add(both);
			ratios.add(both / alone);
		}
		figures.raw("jobs per second, %d threads a node".formatted(threads), rates);
		figures.ratio("jobs per second, %d threads a node, two nodes to one".formatted(threads),
				Figures.median(rates.get("two nodes")), Figures.median(rates.get("one node")));
		return Figures.median(ratios);
	}

	/** The jobs are those that take up requests for papers, made beforehand. */
	private double jobsPerSecond(Figures figures, List<Node> nodes, int threads, boolean tell) throws Exception {
		CaseDriver driver = new CaseDriver(this.desk.engine(), true);
		for (int i = 0; i < this.size.jobs; i++) {
			driver.askForPaper();
		}
		Load before = Load.now(nodes);
		long begin = System.nanoTime();
		for (Node node : nodes) {
			node.work(threads);
		}
		while (this.desk.sql().sql(OPEN_JOBS).query(Integer.class).single() > 0) {
			Thread.sleep(20);
		}
		double seconds = (System.nanoTime() - begin) / 1e9;
		Load after = Load.now(nodes);
		for (Node node : nodes) {
			node.stop();
		}
		if (tell) {
			figures.line("%d nodes with %d threads each kept %s".formatted(nodes.size(), threads,
					after.since(before, seconds)));
		}
		return this.size.jobs / seconds;
	}

}
