package org.protocoldesk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one case, and of what it called, in all tables of the engine that say to
 * which model a row belongs.
 *
 * @param columns for each such column, as {@code table.column}, how many rows of the case
 * there are and in how many it is empty
 */
public record CaseRows(Map<String, Count> columns) {

	private static final String OF_MODELS = """
			select c.table_name, c.column_name, string_agg(i.column_name, ',')
			from information_schema.columns c join information_schema.columns i using (table_schema, table_name)
			where c.table_schema = current_schema() and c.table_name ~ '^act_(ru|hi)_'
			  and c.column_name ~ '^(proc|process|dec)_def_(key|id)_$'
			  and i.column_name in ('root_proc_inst_id_', 'proc_inst_id_', 'process_instance_id_')
			group by c.table_name, c.column_name""";

	private static final String OF_CASE = """
			select count(*), count(*) filter (where %s is null) from %s where %s""";

	private static final String RUNS = "(select id_ from act_hi_procinst where business_key_ = :reference "
			+ "or root_proc_inst_id_ = :instance)";

	/** Reads them as they are now. */
	public static CaseRows of(CaseStory story, JdbcClient jdbc) {
		return new CaseRows(jdbc.sql(OF_MODELS)
			.query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
			.list()
			.stream()
			.collect(Collectors.toMap((column) -> column.get(0) + "." + column.get(1),
					(column) -> count(column, story, jdbc))));
	}

	private static Count count(List<String> column, CaseStory story, JdbcClient jdbc) {
		String ofCase = Stream.of(column.get(2).split(","))
			.map((instance) -> instance + " in " + RUNS)
			.collect(Collectors.joining(" or "));
		return jdbc.sql(OF_CASE.formatted(column.get(1), column.get(0), ofCase))
			.param("reference", story.reference())
			.param("instance", story.instance())
			.query((row, number) -> new Count(row.getLong(1), row.getLong(2)))
			.single();
	}

	/** The tables in which the case has rows. */
	public Set<String> filled() {
		return this.columns.entrySet()
			.stream()
			.filter((one) -> one.getValue().rows() > 0)
			.map((one) -> one.getKey().replaceAll("\\..*", ""))
			.collect(Collectors.toSet());
	}

	/** Where rows do not say to which model they belong, a sentence each. */
	public List<String> ofNoModel() {
		return this.columns.entrySet()
			.stream()
			.filter((one) -> one.getValue().empty() > 0)
			.map((one) -> "%s is empty in %d of %d rows".formatted(one.getKey(), one.getValue().empty(),
					one.getValue().rows()))
			.sorted()
			.toList();
	}

	/** How many rows, and in how many of them the column is empty. */
	public record Count(long rows, long empty) {

	}

}
