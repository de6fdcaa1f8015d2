package org.protocoldesk.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts of cases, less those to which whoever asks is a party: of those they may not
 * even see that there is one more.
 */
@Component
@Transactional(readOnly = true)
public class CaseCounts {

	private static final String SEEN = """
			select opened_month, nullif(closed_month, '-infinity') as closed_month, outcome, late, version,
			  sum(cases) as cases
			from (
			  select version, outcome, late, opened_month, closed_month, cases from case_count
			  where procedure = :procedure
			  union all
			  select version, outcome, late, opened_month, closed_month, -1 from case_counted
			  where procedure = :procedure
			    and reference in (select reference from case_party where person = :person)) seen
			where (:version::int is null or version = :version)
			group by grouping sets ((opened_month), (closed_month, outcome, late), (version))
			having sum(cases) <> 0""";

	private final JdbcClient jdbc;

	CaseCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The cases of a procedure.
	 * @param version only those that began under it, or {@code null}
	 */
	public CaseFigures of(String procedure, Integer version, String person) {
		CaseFigures figures = new CaseFigures(new HashMap<>(), new ArrayList<>(), new TreeSet<>());
		this.jdbc.sql(SEEN)
			.param("procedure", procedure)
			.param("version", version, java.sql.Types.INTEGER)
			.param("person", person)
			.query((RowCallbackHandler) (row) -> add(row, figures));
		return figures;
	}

	/** Each row belongs to one of three groupings; the other columns of it are null. */
	private static void add(ResultSet row, CaseFigures figures) throws SQLException {
		LocalDate opened = row.getObject("opened_month", LocalDate.class);
		LocalDate closed = row.getObject("closed_month", LocalDate.class);
		if (opened != null) {
			figures.opened().put(opened, row.getLong("cases"));
		}
		else if (closed != null) {
			figures.closed()
				.add(new CaseFigures.Closed(closed, row.getString("outcome"), row.getBoolean("late"),
						row.getLong("cases")));
		}
		else if (row.getInt("version") > 0) {
			figures.versions().add(row.getInt("version"));
		}
	}

	/** Procedures of which there are cases, whoever asks. */
	public List<String> procedures() {
		return this.jdbc.sql("select distinct procedure from case_count order by procedure").query(String.class).list();
	}

}
