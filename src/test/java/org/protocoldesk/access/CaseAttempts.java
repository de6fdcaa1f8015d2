package org.protocoldesk.access;

import java.util.stream.Stream;

import org.protocoldesk.RestDoor.Person;

/** What somebody may try with a case as a whole. */
final class CaseAttempts {

	private CaseAttempts() {
	}

	static Stream<Outcome> instance(Visit visit) {
		String id = visit.scene().instance();
		Person engine = visit.engine();
		return Outcome.each(() -> Outcome.of("instance", engine.get("/process-instance/" + id)),
				() -> Outcome.of("tree", engine.get("/process-instance/%s/activity-instances".formatted(id))),
				() -> Outcome.shown("list", engine.get("/process-instance?processInstanceIds=" + id)),
				() -> Outcome.shown("count", engine.get("/process-instance/count?processInstanceIds=" + id)),
				() -> Outcome.shown("executions", engine.get("/execution?processInstanceId=" + id)));
	}

	static Stream<Outcome> variables(Visit visit) {
		String id = visit.scene().instance();
		Person engine = visit.engine();
		return Outcome.each(() -> Outcome.of("variables", engine.get("/process-instance/%s/variables".formatted(id))),
				() -> Outcome.of("variable", engine.get("/process-instance/%s/variables/reference".formatted(id))),
				() -> Outcome.shown("by query",
						engine.get("/variable-instance?variableName=reference&processInstanceIdIn=" + id)));
	}

	static Stream<Outcome> history(Visit visit) {
		Person engine = visit.engine();
		return Stream.concat(
				Stream
					.of("process-instance", "task", "variable-instance", "activity-instance", "user-operation",
							"detail", "decision-instance", "identity-link-log")
					.map((list) -> Outcome.shown(list,
							engine.get("/history/%s?processInstanceId=%s".formatted(list, visit.scene().run())))),
				Stream
					.of("process-instance?processInstanceBusinessKey=",
							"process-instance/count?processInstanceBusinessKey=")
					.map((query) -> Outcome.shown(query, engine.get("/history/" + query + visit.reference()))));
	}

	static Stream<Outcome> interfere(Visit visit) {
		Person engine = visit.engine();
		String instance = "/process-instance/" + visit.scene().instance();
		String withdraw = "{\"messageName\": \"caseWithdrawn\", \"businessKey\": \"%s\"}".formatted(visit.reference());
		String modify = "{\"instructions\": [{\"type\": \"startBeforeActivity\", \"activityId\": \"closeCase\"}]}";
		return Outcome.each(() -> Outcome.tried("correlate", engine.post("/message", withdraw)),
				() -> Outcome.tried("modify", engine.post(instance + "/modification", modify)),
				() -> Outcome.tried("suspend", engine.put(instance + "/suspended", "{\"suspended\": true}")),
				() -> Outcome.tried("delete", engine.delete(instance)));
	}

	static Stream<Outcome> start(Visit visit) {
		String start = "{\"variables\": {\"noSuchField\": {\"value\": 1}}}";
		return Stream.of("start", "submit-form")
			.map((way) -> Outcome.guarded(way, visit.engine()
				.post("/process-definition/key/%s/%s".formatted(visit.scene().procedure(), way), start)));
	}

	static Stream<Outcome> file(Visit visit) {
		String list = "/cases?size=100&procedure=" + visit.scene().rules().procedure();
		return Outcome.each(() -> Outcome.of("case file", visit.api().get(visit.file(""))), () -> Outcome
			.holding("list of cases", visit.api().get(list), "/items", "reference", visit.reference()::equals));
	}

}
