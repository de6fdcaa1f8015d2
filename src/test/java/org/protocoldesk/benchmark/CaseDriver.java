package org.protocoldesk.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/**
 * Takes a complaint the shortest way from start to end: raised, decided by the first
 * handler, accepted by the Member. The same calls for every engine.
 *
 * @param engine the engine that runs it
 * @param asPersons whether people have to be logged in
 */
record CaseDriver(ProcessEngine engine, boolean asPersons) {

	private static final int THREADS = 2;

	static final String MEMBER = "aisha.khalil";

	static final String HANDLER = "carol.whitfield";

	private static final Map<String, Object> COMPLAINT = Map.of("subject", "liam.brennan", "concern", "conduct",
			"setting", "elsewhere", "channel", "this-form", "summary", "Refused to answer.", "incidentDate",
			"2026-06-02", "informalResolution", "tried", "pressure", false);

	private static final Map<String, Object> PAPER = Map.of("document", "Market Hall: tender report", "documentClass",
			"public-executive-or-committee", "body", "planning", "purpose", "To check the figures.", "capacity",
			"member", "interest", false);

	/** What our blocks find out as a case begins, for an engine that has none. */
	private static final Map<String, Object> FOUND_OUT = Map.of("reference", "CMP-2026-0001", "about", "Liam Brennan",
			"complainant", MEMBER, "subjectTier", "officer", "complainantKind", "member", "route", Map.of());

	/** One whole case; says which step was done after each. */
	void wholeCase(Consumer<String> done) {
		String instance = start();
		done.accept("start");
		submit(instance, HANDLER, List.of("officers", "service-director.housing"), "not-upheld");
		done.accept("decide");
		submit(instance, MEMBER, List.of("members"), "accept");
		done.accept("accept");
	}

	/** Whole cases per second, two threads. */
	double perSecond(int cases) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		CountDownLatch go = new CountDownLatch(1);
		List<Future<?>> running = new ArrayList<>();
		for (int thread = 0; thread < THREADS; thread++) {
			running.add(threads.submit(() -> {
				go.await();
				for (int i = 0; i < cases / THREADS; i++) {
					wholeCase((step) -> {
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

	/** A request for a paper that waits for its first job. */
	void askForPaper() {
		start("need-to-know", PAPER);
	}

	/** A complaint that waits for its first handler. */
	String start() {
		Map<String, Object> answers = new HashMap<>(COMPLAINT);
		if (!this.asPersons) {
			answers.putAll(FOUND_OUT);
		}
		return start("complaint-escalation", answers);
	}

	private String start(String procedure, Map<String, Object> answers) {
		String definition = this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(procedure)
			.latestVersion()
			.singleResult()
			.getId();
		as(MEMBER, List.of("members"));
		String instance = this.engine.getFormService().submitStartForm(definition, new HashMap<>(answers)).getId();
		as(null, null);
		return instance;
	}

	private void submit(String instance, String person, List<String> groups, String decision) {
		Task task = this.engine.getTaskService().createTaskQuery().processInstanceIdIn(runs(instance)).singleResult();
		Map<String, Object> answers = new HashMap<>(Map.of("decision", decision, "reason", "For good reasons."));
		as(person, groups);
		this.engine.getFormService()
			.submitTaskForm(task.getId(),
					this.asPersons ? answers : new HashMap<>(Map.of(task.getTaskDefinitionKey(), answers)));
		as(null, null);
	}

	private String[] runs(String instance) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.rootProcessInstanceId(instance)
			.list()
			.stream()
			.map((run) -> run.getId())
			.toArray(String[]::new);
	}

	private void as(String person, List<String> groups) {
		if (!this.asPersons) {
			return;
		}
		if (person == null) {
			this.engine.getIdentityService().clearAuthentication();
			return;
		}
		this.engine.getIdentityService().setAuthentication(person, groups);
	}

}
