package org.protocoldesk.benchmark;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.protocoldesk.benchmark.Statements.Count;

/**
 * Whole complaints per second, the shortest way, two threads: ours against the bare
 * engine, in turns, with what each step asks of the database.
 */
final class CaseBenchmark {

	private static final int THREADS = 2;

	private final BenchDesk desk;

	private final Size size;

	CaseBenchmark(BenchDesk desk, Size size) {
		this.desk = desk;
		this.size = size;
	}

	void run(Figures figures) throws Exception {
		Statements bareStatements = new Statements();
		HikariDataSource bareDatabase = bareDatabase();
		ProcessEngine bare = BareEngine.on(bareStatements.count(bareDatabase));
		try {
			Map<String, CaseDriver> drivers = new LinkedHashMap<>();
			drivers.put("ours", new CaseDriver(this.desk.engine(), true));
			drivers.put("bare engine", new CaseDriver(bare, false));
			for (CaseDriver driver : drivers.values()) {
				perSecond(driver, this.size.warmUpCases());
			}
			Map<String, List<Double>> rates = new LinkedHashMap<>();
			for (int round = 0; round < this.size.rounds(); round++) {
				for (Map.Entry<String, CaseDriver> driver : drivers.entrySet()) {
					rates.computeIfAbsent(driver.getKey(), (name) -> new ArrayList<>())
						.add(perSecond(driver.getValue(), this.size.cases()));
				}
			}
			figures.raw("cases per second", rates);
			figures.ratio("whole cases per second, ours to bare engine", Figures.median(rates.get("ours")),
					Figures.median(rates.get("bare engine")));
			Map<String, Integer> ours = steps(figures, "ours", drivers.get("ours"), this.desk.statements);
			Map<String, Integer> bareOnes = steps(figures, "bare engine", drivers.get("bare engine"), bareStatements);
			bareOnes.forEach((kind, times) -> ours.merge(kind, -times, Integer::sum));
			ours.entrySet()
				.stream()
				.filter((entry) -> entry.getValue() > 0)
				.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
				.forEach((entry) -> figures
					.line("ours beyond the bare engine: %d x %s".formatted(entry.getValue(), entry.getKey())));
		}
		finally {
			bare.close();
			bareDatabase.close();
		}
	}

	private static double perSecond(CaseDriver driver, int cases) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		CountDownLatch go = new CountDownLatch(1);
		List<Future<?>> running = new ArrayList<>();
		for (int thread = 0; thread < THREADS; thread++) {
			running.add(threads.submit(() -> {
				go.await();
				for (int i = 0; i < cases / THREADS; i++) {
					driver.wholeCase((step) -> {
					});
				}
				return null;
			}));
		}
		long begin = System.nanoTime();
		go.countDown();
		for (Future<?> one : running) {
			one.get();
		}
		threads.shutdown();
		return cases / ((System.nanoTime() - begin) / 1e9);
	}

	/**
	 * Counts by step; gives how often the whole case asked each thing of the database.
	 */
	private static Map<String, Integer> steps(Figures figures, String name, CaseDriver driver, Statements statements) {
		statements.take();
		Map<String, Integer> all = new TreeMap<>();
		driver.wholeCase((step) -> {
			Count count = statements.take();
			figures.line("%s, %s: %d statements in %d round trips".formatted(name, step, count.statements(),
					count.roundTrips()));
			count.byText().forEach((text, times) -> all.merge(text, times, Integer::sum));
		});
		return all;
	}

	/** A database of its own in the desk's PostgreSQL. */
	private HikariDataSource bareDatabase() throws SQLException {
		String url;
		try (var connection = this.desk.database().getConnection()) {
			url = connection.getMetaData().getURL();
		}
		try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
				var statement = connection.createStatement()) {
			statement.execute("create database bare");
		}
		HikariDataSource database = new HikariDataSource();
		database.setJdbcUrl(url.replaceFirst("/postgres\\b", "/bare"));
		database.setUsername("postgres");
		return database;
	}

}
