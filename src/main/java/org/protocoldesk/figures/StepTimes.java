package org.protocoldesk.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often steps were passed and how long they took, and how many cases wait at them
 * now; less the cases to which whoever asks is a party.
 */
@Component
@Transactional(readOnly = true)
public class StepTimes {

	private static final String SEEN = """
			select model, step, bucket, sum(passed) as passed, sum(seconds) as seconds
			from (
			  select model, step, bucket, passed, seconds from step_year
			  where %1$s and year = any(:years::date[])
			  union all
			  select model, step, bucket, passed, seconds from step_count
			  where not fresh and %1$s and month = any(:leftOver::date[])
			  union all
			  select model, step, bucket, passed, seconds from step_count
			  where fresh and %1$s and month between :from and :to
			  union all
			  select model, step, step_bucket(cancelled, started_at, ended_at), -1,
			    -extract(epoch from ended_at - started_at)
			  from case_party party join case_file file using (reference) join step_passage p using (instance)
			  where party.person = :person and %2$s
			    and month_in_london(ended_at) between :from and :to) seen
			group by 1, 2, 3 having sum(passed) > 0 order by 1, 2, 3""";

	private static final String WAITING = """
			select model, step, count(distinct task) as waiting
			from case_desk join case_file file using (instance)
			where %s
			  and not exists (select 1 from case_party p where p.reference = file.reference and p.person = :person)
			group by 1, 2""";

	private final JdbcClient jdbc;

	StepTimes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The steps that were left in some months, each with its buckets from the shortest to
	 * the longest.
	 * @param from the first month
	 * @param to the last month
	 */
	public List<StepTime> of(Models models, YearMonth from, YearMonth to, String person) {
		Months months = new Months(from, to);
		return this.jdbc.sql(SEEN.formatted(models.condition(""), models.condition("p.")))
			.param("models", models.keys())
			.param("versions", models.numbers())
			.param("years", days(months.wholeYears()))
			.param("leftOver", days(months.leftOver()))
			.param("from", from.atDay(1))
			.param("to", to.atDay(1))
			.param("person", person)
			.query((row, number) -> new StepTime(row.getString("model"), row.getString("step"),
					row.getInt("bucket") < 0, row.getLong("passed"), row.getDouble("seconds")))
			.list();
	}

	private static String[] days(List<LocalDate> days) {
		return days.stream().map(LocalDate::toString).toArray(String[]::new);
	}

	/** How many tasks wait at each step now. */
	public List<Waiting> waiting(Models models, String person) {
		return this.jdbc.sql(WAITING.formatted(models.condition("case_desk.")))
			.param("models", models.keys())
			.param("versions", models.numbers())
			.param("person", person)
			.query((row, number) -> new Waiting(row.getString("model"), row.getString("step"), row.getLong("waiting")))
			.list();
	}

	/**
	 * Which models to count.
	 *
	 * @param versions version of each, or empty for all versions
	 */
	public record Models(List<String> models, List<Integer> versions) {

		String[] keys() {
			return this.models.toArray(String[]::new);
		}

		Integer[] numbers() {
			return this.versions.toArray(Integer[]::new);
		}

		String condition(String table) {
			String models = table + "model = any(:models)";
			return this.versions.isEmpty() ? models + " and cardinality(:versions::int[]) = 0"
					: "%s and (%smodel, %sversion) in (select * from unnest(:models, :versions))".formatted(models,
							table, table);
		}

	}

	/** Tasks that wait at a step. */
	public record Waiting(String model, String step, long tasks) {
	}

}
