package org.protocoldesk.benchmark;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.RestDoor.Person;
import org.protocoldesk.engine.speed.FastTaskQueries;
import org.protocoldesk.engine.speed.GrantIndex;

/**
 * What Tasklist asks at every refresh, as an officer in 10 of 100 posts asks it: how many
 * tasks a list has, and its first page. Ours and the engine's own way in turns.
 */
final class TaskListBenchmark {

	private static final String OFFICER = "samuel.osei";

	private static final String OURS = ", ours";

	private static final String ENGINES = ", the engine's own";

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
		new CaseDriver(this.desk.engine(), true).start();
		givePosts();
		Person officer = RestDoor.WEB_APPS.open(this.desk.port(), OFFICER);
		Map<Integer, Map<String, Double>> bySize = new LinkedHashMap<>();
		int open = 0;
		for (int tasks : this.size.openTasks) {
			grow(open + 1, tasks);
			open = tasks;
			bySize.put(tasks, measure(figures, officer, tasks));
		}
		compare(figures, bySize);
		judge(figures, bySize);
	}

	/** What Tasklist asks, by name. */
	private Map<String, Function<Person, Answer>> questions() {
		Map<String, Function<Person, Answer>> questions = new LinkedHashMap<>();
		questions.put("every task, count", (officer) -> officer.get("/task/count"));
		questions.put("every task, first page",
				(officer) -> officer.get("/task?sortBy=created&sortOrder=desc&maxResults=15"));
		for (String list : List.of("My posts' tasks", "Overdue")) {
			String filter = "/filter/" + filter(list);
			questions.put(list + ", count", (officer) -> officer.post(filter + "/count", "{}"));
			questions.put(list + ", first page",
					(officer) -> officer.post(filter + "/list?firstResult=0&maxResults=15", "{}"));
		}
		return questions;
	}

	private Map<String, Double> measure(Figures figures, Person officer, int tasks) {
		FastTaskQueries queries = this.desk.part(FastTaskQueries.class);
		GrantIndex index = this.desk.part(GrantIndex.class);
		Map<String, Double> medians = new HashMap<>();
		Map<String, List<Double>> raw = new LinkedHashMap<>();
		questions().forEach((question, asked) -> {
			for (String way : List.of(OURS, ENGINES)) {
				queries.turn(way.equals(OURS));
				index.turn(way.equals(OURS));
				int rounds = way.equals(OURS) ? this.size.requests
						: Math.max(1, Math.min(this.size.requests, 50_000 / tasks));
				List<Double> taken = Figures.milliseconds(rounds, () -> asked.apply(officer).expect(200));
				raw.put(question + way, taken);
				medians.put(question + way, Figures.median(taken));
			}
		});
		queries.turn(true);
		index.turn(true);
		figures.raw("milliseconds at %,d open tasks".formatted(tasks), raw);
		return medians;
	}

	private void compare(Figures figures, Map<Integer, Map<String, Double>> bySize) {
		int fewest = this.size.openTasks.get(0);
		bySize.forEach((tasks, medians) -> questions().keySet().forEach((question) -> {
			double ours = medians.get(question + OURS);
			double fewer = bySize.get(fewest).get(question + OURS);
			double theirs = medians.get(question + ENGINES);
			figures.line("%,d open tasks, %s: ours %.1f ms, %.2f of %,d; the engine's own %.1f ms, %.1f times ours"
				.formatted(tasks, question, ours, ours / fewer, fewest, theirs, theirs / ours));
		}));
	}

	private void judge(Figures figures, Map<Integer, Map<String, Double>> bySize) {
		int few = this.size.openTasks.get(0);
		int many = this.size.openTasks.get(2);
		questions().keySet()
			.forEach((question) -> figures.atMost(3, "(2) %s at %,d open tasks, to %,d".formatted(question, many, few),
					bySize.get(many).get(question + OURS) / bySize.get(few).get(question + OURS)));
		String count = "every task, count";
		figures.atLeast(100, "(2) %s at %,d open tasks, the engine's own time to ours".formatted(count, many),
				bySize.get(many).get(count + ENGINES) / bySize.get(many).get(count + OURS));
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
