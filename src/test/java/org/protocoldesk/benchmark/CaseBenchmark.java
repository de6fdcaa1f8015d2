package org.protocoldesk.benchmark;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.protocoldesk.benchmark.Statements.Count;

/**
 * Whole complaints per second, the shortest way, two threads: ours against the bare
 * engine, in turns, with what each step asks of the database.
 */
final class CaseBenchmark {

	private static final String OURS = "ours";

	private static final String BARE = "bare engine";

	private final BenchDesk desk;

	private final Size size;

	CaseBenchmark(BenchDesk desk, Size size) {
		this.desk = desk;
		this.size = size;
	}

	void run(Figures figures) throws Exception {
		Statements bareStatements = new Statements();
		try (HikariDataSource bareDatabase = bareDatabase()) {
			ProcessEngine bare = BareEngine.on(bareStatements.count(bareDatabase));
			try {
				Map<String, CaseDriver> drivers = new LinkedHashMap<>();
				drivers.put(OURS, new CaseDriver(this.desk.engine(), true));
				drivers.put(BARE, new CaseDriver(bare, false));
				race(figures, drivers);
				Map<String, Integer> ours = steps(figures, OURS, drivers.get(OURS), this.desk.statements);
				Map<String, Integer> others = steps(figures, BARE, drivers.get(BARE), bareStatements);
				listRest(figures, ours, others);
			}
			finally {
				bare.close();
			}
		}
	}

	private void race(Figures figures, Map<String, CaseDriver> drivers) throws Exception {
		for (CaseDriver driver : drivers.values()) {
			driver.perSecond(this.size.cases);
		}
		Map<String, List<Double>> rates = new LinkedHashMap<>();
		List<Double> ratios = new ArrayList<>();
		for (int round = 0; round < this.size.rounds; round++) {
			for (Map.Entry<String, CaseDriver> driver : drivers.entrySet()) {
				rates.computeIfAbsent(driver.getKey(), (name) -> new ArrayList<>())
					.add(driver.getValue().perSecond(this.size.cases));
			}
			ratios.add(rates.get(OURS).get(round) / rates.get(BARE).get(round));
		}
		figures.raw("cases per second", rates);
		figures.ratio("whole cases per second, ours to bare engine", Figures.median(rates.get(OURS)),
				Figures.median(rates.get(BARE)));
		figures.atLeast(0.45, "(1) whole cases per second, ours to bare engine, median of the rounds",
				Figures.median(ratios));
	}

	/**
	 * Counts by step; gives how often the whole case asked each thing of the database.
	 */
	private static Map<String, Integer> steps(Figures figures, String name, CaseDriver driver, Statements statements) {
		statements.take();
		Map<String, Integer> all = new TreeMap<>();
		List<Count> counts = new ArrayList<>();
		long begin = System.nanoTime();
		driver.wholeCase((step) -> {
			Count count = statements.take();
			counts.add(count);
			figures.line("%s, %s: %d statements in %d round trips, %d of them commits".formatted(name, step,
					count.statements(), count.roundTrips(), count.commits()));
			count.byText().forEach((text, times) -> all.merge(text, times, Integer::sum));
		});
		double whole = (System.nanoTime() - begin) / 1e6;
		double waited = counts.stream().mapToDouble(Count::milliseconds).sum();
		figures.line("%s, whole case alone: %d statements in %d round trips; %.1f of %.1f ms in the database".formatted(
				name, counts.stream().mapToInt(Count::statements).sum(),
				counts.stream().mapToInt(Count::roundTrips).sum(), waited, whole));
		return all;
	}

	private static void listRest(Figures figures, Map<String, Integer> ours, Map<String, Integer> others) {
		Map<String, Integer> more = new TreeMap<>(ours);
		others.forEach((kind, times) -> more.merge(kind, -times, Integer::sum));
		more.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() != 0)
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.forEach((entry) -> figures
				.line("ours beyond the bare engine: %+d x %s".formatted(entry.getValue(), entry.getKey())));
	}

	/** A database of its own in the desk's PostgreSQL, with the same settings. */
	private HikariDataSource bareDatabase() throws SQLException {
		HikariDataSource ours = this.desk.pool();
		try (var connection = DriverManager.getConnection(ours.getJdbcUrl());
				var statement = connection.createStatement()) {
			statement.execute("create database bare");
		}
		HikariDataSource database = new HikariDataSource();
		database.setJdbcUrl(ours.getJdbcUrl().replaceFirst("/postgres\\b", "/bare"));
		database.setMaximumPoolSize(ours.getMaximumPoolSize());
		database.setDataSourceProperties(ours.getDataSourceProperties());
		return database;
	}

}
