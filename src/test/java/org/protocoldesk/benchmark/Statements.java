package org.protocoldesk.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Counts what goes to a database: SQL statements, round trips, of which a batch and a
 * commit are one each, and how long they took.
 */
final class Statements implements QueryExecutionListener, MethodExecutionListener {

	private final Map<String, Integer> byText = new TreeMap<>();

	private final ThreadLocal<Long> begun = new ThreadLocal<>();

	private int statements;

	private int roundTrips;

	private int commits;

	private long nanoseconds;

	/** The same database, counted. */
	ProxyDataSource count(DataSource database) {
		return ProxyDataSourceBuilder.create(database).listener(this).methodListener(this).build();
	}

	/** What was counted since the last call. */
	synchronized Count take() {
		Count count = new Count(this.statements, this.roundTrips, this.commits, this.nanoseconds / 1e6,
				Map.copyOf(this.byText));
		this.statements = 0;
		this.roundTrips = 0;
		this.commits = 0;
		this.nanoseconds = 0;
		this.byText.clear();
		return count;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		this.begun.set(System.nanoTime());
	}

	@Override
	public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		roundTrip();
		int size = Math.max(1, execution.isBatch() ? execution.getBatchSize() : 1);
		this.statements += size;
		queries.stream()
			.findFirst()
			.ifPresent((query) -> this.byText.merge(kind(query.getQuery()), size, Integer::sum));
	}

	@Override
	public void beforeMethod(MethodExecutionContext call) {
		if (isCommit(call)) {
			this.begun.set(System.nanoTime());
		}
	}

	@Override
	public synchronized void afterMethod(MethodExecutionContext call) {
		if (isCommit(call)) {
			roundTrip();
			this.commits++;
		}
	}

	private void roundTrip() {
		this.roundTrips++;
		this.nanoseconds += System.nanoTime() - this.begun.get();
	}

	private static boolean isCommit(MethodExecutionContext call) {
		return call.getMethod().getName().equals("commit");
	}

	/** The verb and the table: enough to see where statements come from. */
	private static String kind(String sql) {
		String[] words = sql.strip().toLowerCase().split("\\s+");
		for (int i = 0; i < words.length - 1; i++) {
			if (List.of("from", "into", "update").contains(words[i]) && !words[i + 1].startsWith("(")) {
				return words[0] + " " + words[i + 1].replaceAll("[(,].*", "");
			}
		}
		return words[0];
	}

	record Count(int statements, int roundTrips, int commits, double milliseconds, Map<String, Integer> byText) {
	}

}
