package org.protocoldesk.benchmark;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;
import org.protocoldesk.engine.speed.FastTaskQueries;

/**
 * What Tasklist asks at every refresh, as an officer in 10 of 100 posts asks it: how many
 * tasks a list has, and its first page. Ours and the engine's own way in turns.
 */
final class TaskListBenchmark {

	private static final String OFFICER = "samuel.osei";

	private static final String TASKS = """
			insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,
			  priority_, create_time_, due_date_, suspension_state_, task_state_)
			select 'bench-' || n, 1, t.execution_id_, t.proc_inst_id_, t.proc_def_id_, t.name_, t.task_def_key_,
			  50, now() - n * interval '1 minute', now() + (n % 1000 - 500) * interval '1 hour', 1, 'Created'
			from generate_series(:first, :last) n, (select * from act_ru_task order by id_ limit 1) t""";

	private static final String OFFERS = """
			insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
			select 'bench-' || n, 1, 'bench-post.' || n % 100, 'candidate', 'bench-' || n
			from generate_series(:first, :last) n""";

	private static final String GRANTS = """
			insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
			select 'bench-' || n, 1, 1, 'bench-post.' || n % 100, 7, 'bench-' || n, 16386
			from generate_series(:first, :last) n""";

	private final BenchDesk desk;

	private final Size size;

	TaskListBenchmark(BenchDesk desk, Size size) {
		this.desk = desk;
		this.size = size;
	}

	void run(Figures figures) {
		new CaseDriver(this.desk.engine(), true).openTask();
		givePosts();
		Person officer = RestDoor.WEB_APPS.open(this.desk.port(), OFFICER);
		Map<String, Map<String, Double>> bySize = new LinkedHashMap<>();
		int open = 0;
		for (int tasks : this.size.openTasks()) {
			grow(open + 1, tasks);
			open = tasks;
			bySize.put("%,d".formatted(tasks), measure(figures, officer, tasks));
		}
		compare(figures, bySize);
	}

	private Map<String, Double> measure(Figures figures, Person officer, int tasks) {
		FastTaskQueries queries = this.desk.part(FastTaskQueries.class);
		Map<String, Double> medians = new HashMap<>();
		Map<String, List<Double>> raw = new LinkedHashMap<>();
		for (boolean ours : new boolean[] { true, false }) {
			queries.turn(ours);
			for (String list : List.of("My posts' tasks", "Overdue")) {
				String filter = "/filter/" + filter(list);
				for (String part : List.of("/count", "/list?firstResult=0&maxResults=15")) {
					String name = "%s, %s, %s".formatted(list, part.startsWith("/count") ? "count" : "first page",
							ours ? "ours" : "the engine's way");
					int rounds = ours ? this.size.requests()
							: Math.max(1, Math.min(this.size.requests(), 50_000 / tasks));
					raw.put(name, Figures.milliseconds(rounds, () -> officer.post(filter + part, "{}").expect(200)));
					medians.put(name, Figures.median(raw.get(name)));
				}
			}
		}
		queries.turn(true);
		figures.raw("milliseconds at %,d open tasks".formatted(tasks), raw);
		return medians;
	}

	private static void compare(Figures figures, Map<String, Map<String, Double>> bySize) {
		Map<String, Double> fewest = bySize.values().iterator().next();
		bySize.forEach((tasks, medians) -> medians.keySet()
			.stream()
			.filter((name) -> name.endsWith("ours"))
			.sorted()
			.forEach((name) -> {
				figures.ratio("%s open tasks, %s, to the fewest tasks".formatted(tasks, name), medians.get(name),
						fewest.get(name));
				figures.ratio("%s open tasks, %s, the engine's way to ours".formatted(tasks, name),
						medians.get(name.replace("ours", "the engine's way")), medians.get(name));
			}));
	}

	private void givePosts() {
		IdentityService identity = this.desk.part(IdentityService.class);
		IntStream.range(0, 100).mapToObj((i) -> "bench-post." + i).forEach((post) -> {
			Group group = identity.newGroup(post);
			group.setName(post);
			identity.saveGroup(group);
		});
		IntStream.range(0, 10)
			.mapToObj((i) -> "bench-post." + i)
			.forEach((post) -> identity.createMembership(OFFICER, post));
	}

	private String filter(String name) {
		return this.desk.part(FilterService.class).createFilterQuery().filterName(name).singleResult().getId();
	}

	private void grow(int first, int last) {
		for (String insert : List.of(TASKS, OFFERS, GRANTS)) {
			this.desk.sql().sql(insert).param("first", first).param("last", last).update();
		}
		this.desk.sql().sql("analyze").update();
	}

}
