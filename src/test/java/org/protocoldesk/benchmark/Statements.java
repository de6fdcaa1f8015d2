package org.protocoldesk.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Counts what goes to a database: SQL statements, and round trips, of which a batch is
 * one.
 */
final class Statements implements QueryExecutionListener {

	private final Map<String, Integer> byText = new TreeMap<>();

	private int statements;

	private int roundTrips;

	/** The same database, counted. */
	ProxyDataSource count(DataSource database) {
		return ProxyDataSourceBuilder.create(database).listener(this).build();
	}

	/** What was counted since the last call. */
	synchronized Count take() {
		Count count = new Count(this.statements, this.roundTrips, Map.copyOf(this.byText));
		this.statements = 0;
		this.roundTrips = 0;
		this.byText.clear();
		return count;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	@Override
	public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		this.roundTrips++;
		int size = Math.max(1, execution.isBatch() ? execution.getBatchSize() : 1);
		this.statements += size;
		queries.forEach((query) -> this.byText.merge(kind(query.getQuery()), size, Integer::sum));
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

	record Count(int statements, int roundTrips, Map<String, Integer> byText) {
	}

}
