package org.protocoldesk.figures;

import java.time.LocalDate;
import java.util.List;

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
			select version, status, outcome, late, opened_month, nullif(closed_month, '-infinity') as closed_month,
			  sum(cases) as cases
			from (
			  select procedure, version, status, outcome, late, opened_month, closed_month, cases from case_count
			  where procedure = :procedure
			  union all
			  select procedure, version, status, outcome, late, opened_month, closed_month, -1 from case_counted
			  where procedure = :procedure
			    and reference in (select reference from case_party where person = :person)) seen
			where (:version::int is null or version = :version)
			group by 1, 2, 3, 4, 5, 6 having sum(cases) <> 0""";

	private final JdbcClient jdbc;

	CaseCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The cases of a procedure.
	 * @param version only those that began under it, or {@code null}
	 */
	public List<CaseCount> of(String procedure, Integer version, String person) {
		return this.jdbc.sql(SEEN)
			.param("procedure", procedure)
			.param("version", version, java.sql.Types.INTEGER)
			.param("person", person)
			.query((row, number) -> new CaseCount(row.getInt("version"), row.getString("status").equals("OPEN"),
					row.getString("outcome"), row.getBoolean("late"), row.getObject("opened_month", LocalDate.class),
					row.getObject("closed_month", LocalDate.class), row.getLong("cases")))
			.list();
	}

	/** Procedures of which there are cases, whoever asks. */
	public List<String> procedures() {
		return this.jdbc.sql("select distinct procedure from case_count order by procedure").query(String.class).list();
	}

}
