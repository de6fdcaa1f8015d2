package org.protocoldesk.access;

import java.util.stream.Stream;

import org.protocoldesk.RestDoor.Person;

/** What somebody may try with an open task. */
final class TaskAttempts {

	private static final String VALUE = "{\"value\": \"x\", \"type\": \"String\"}";

	private static final String NO_SUCH_FIELD = "{\"variables\": {\"noSuchField\": %s}}".formatted(VALUE);

	private static final String SOMEBODY_ELSE = "{\"userId\": \"samuel.osei\"}";

	private TaskAttempts() {
	}

	static Stream<Outcome> list(Visit visit) {
		String id = visit.scene().task().getProcessInstanceId();
		String body = "{\"processInstanceId\": \"%s\"}".formatted(id);
		Person engine = visit.engine();
		return Outcome.each(() -> Outcome.shown("list", engine.get("/task?processInstanceId=" + id)),
				() -> Outcome.shown("count", engine.get("/task/count?processInstanceId=" + id)),
				() -> Outcome.shown("list by query", engine.post("/task", body)),
				() -> new Outcome(visit.filters().stream().anyMatch((filter) -> isIn(filter, body, engine)),
						"filters"));
	}

	private static boolean isIn(String filter, String body, Person engine) {
		return Outcome.shown("filter", engine.post("/filter/%s/list".formatted(filter), body)).did();
	}

	static Stream<Outcome> read(Visit visit) {
		return Stream.of("", "/deployed-form", "/form-variables", "/form", "/identity-links")
			.map((part) -> Outcome.of("task" + part, visit.engine().get(visit.task(part))));
	}

	static Stream<Outcome> variables(Visit visit) {
		return Stream.of("/variables", "/variables/reference", "/localVariables")
			.map((part) -> Outcome.of("task" + part, visit.engine().get(visit.task(part))));
	}

	/** Takes the task on, and gives it back where it is offered to others too. */
	static Stream<Outcome> claim(Visit visit) {
		Outcome claimed = Outcome.of("claim", visit.engine().post(visit.task("/claim"), visit.self()));
		return Stream.of((claimed.did() && visit.scene().isOffered())
				? Outcome.of("give back", visit.engine().post(visit.task("/unclaim"), "{}")) : claimed);
	}

	static Stream<Outcome> complete(Visit visit) {
		return Stream.of("/submit-form", "/complete", "/resolve")
			.map((way) -> Outcome.guarded(way, visit.engine().post(visit.task(way), NO_SUCH_FIELD)));
	}

	static Stream<Outcome> reassign(Visit visit) {
		Person engine = visit.engine();
		String link = "{\"userId\": \"samuel.osei\", \"type\": \"candidate\"}";
		return Outcome.each(() -> Outcome.of("assignee", engine.post(visit.task("/assignee"), SOMEBODY_ELSE)),
				() -> Outcome.of("delegate", engine.post(visit.task("/delegate"), SOMEBODY_ELSE)),
				() -> Outcome.tried("claim for another", engine.post(visit.task("/claim"), another(visit))),
				() -> Outcome.of("add candidate", engine.post(visit.task("/identity-links"), link)),
				() -> Outcome.of("change task", engine.put(visit.task(""), "{\"owner\": \"samuel.osei\"}")));
	}

	private static String another(Visit visit) {
		return "samuel.osei".equals(visit.user()) ? "{\"userId\": \"aisha.khalil\"}" : SOMEBODY_ELSE;
	}

	static Stream<Outcome> setVariable(Visit visit) {
		Person engine = visit.engine();
		String change = "{\"modifications\": {\"office\": %s}}".formatted(VALUE);
		return Outcome.each(() -> Outcome.of("set", engine.put(visit.task("/variables/office"), VALUE)),
				() -> Outcome.of("set own", engine.put(visit.task("/localVariables/card"), VALUE)),
				() -> Outcome.of("set several", engine.post(visit.task("/variables"), change)),
				() -> Outcome.of("delete", engine.delete(visit.task("/variables/office"))),
				() -> Outcome.of("set in case",
						engine.put("/process-instance/%s/variables/x".formatted(visit.scene().instance()), VALUE)),
				() -> Outcome.of("set in run", engine.put(
						"/process-instance/%s/variables/x".formatted(visit.scene().task().getProcessInstanceId()),
						VALUE)));
	}

	static Stream<Outcome> comment(Visit visit) {
		Person engine = visit.engine();
		String comment = "{\"message\": \"Seen.\", \"processInstanceId\": \"%s\"}"
			.formatted(visit.scene().task().getProcessInstanceId());
		return Outcome.each(() -> Outcome.of("comments", engine.get(visit.task("/comment"))),
				() -> Outcome.tried("comment", engine.post(visit.task("/comment/create"), comment)),
				() -> Outcome.of("attachments", engine.get(visit.task("/attachment"))));
	}

}
