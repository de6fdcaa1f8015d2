package org.protocoldesk.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** On whose desk the open tasks of the cases are. */
@Component
public class Desks {

	private final JdbcClient jdbc;

	Desks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void put(Seat seat) {
		this.jdbc.sql("""
				insert into case_desk (task, holder, instance, model, version, step, office, since)
				values (:task, :holder, :instance, :model, :version, :step, :office, :since)
				on conflict (task, holder) do update set office = excluded.office""")
			.param("task", seat.task())
			.param("holder", seat.holder())
			.param("instance", seat.instance())
			.param("model", seat.model())
			.param("version", seat.version())
			.param("step", seat.step())
			.param("office", seat.office())
			.param("since", Timestamp.from(seat.since()))
			.update();
	}

	/** Takes a task from somebody. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(String task, String holder) {
		this.jdbc.sql("delete from case_desk where task = :task and holder = :holder")
			.param("task", task)
			.param("holder", holder)
			.update();
	}

	/** Takes a task from everybody: it is done or gone. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void clear(String task) {
		this.jdbc.sql("delete from case_desk where task = :task").param("task", task).update();
	}

	/** To whom these tasks are offered, by the ids of the tasks. */
	@Transactional(readOnly = true)
	public Map<String, Set<String>> holdersOf(Collection<String> tasks) {
		Map<String, Set<String>> holders = new HashMap<>();
		this.jdbc.sql("select task, holder from case_desk where task = any(:tasks)")
			.param("tasks", tasks.toArray(String[]::new))
			.query((row) -> {
				holders.computeIfAbsent(row.getString("task"), (task) -> new HashSet<>()).add(row.getString("holder"));
			});
		return holders;
	}

	/** Who has something to do in one of these cases now. */
	@Transactional(readOnly = true)
	public List<Seat> of(Collection<String> instances) {
		return this.jdbc.sql("select * from case_desk where instance = any(:instances) order by since, task, holder")
			.param("instances", instances.toArray(String[]::new))
			.query(Desks::seat)
			.list();
	}

	private static Seat seat(ResultSet row, int number) throws SQLException {
		return new Seat(row.getString("task"), row.getString("holder"), row.getString("instance"),
				row.getString("model"), row.getInt("version"), row.getString("step"), row.getString("office"),
				row.getTimestamp("since").toInstant());
	}

}
