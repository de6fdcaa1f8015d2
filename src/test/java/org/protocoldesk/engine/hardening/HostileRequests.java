package org.protocoldesk.engine.hardening;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes up requests that nobody honest would send. The same seed makes the same requests.
 */
class HostileRequests {

	private static final List<String> READ = List.of("/task", "/task/count", "/process-instance", "/history/task",
			"/history/process-instance", "/history/variable-instance", "/variable-instance", "/execution", "/job",
			"/incident", "/external-task/fetchAndLock", "/event-subscription", "/deployment");

	private static final List<String> OF_TASK = List.of("/claim", "/unclaim", "/complete", "/submit-form", "/assignee",
			"/delegate", "/resolve", "/comment/create", "/attachment/create", "/identity-links", "/variables",
			"/localVariables", "/bpmnError", "/bpmnEscalation");

	private static final List<String> WRITE = List.of("/process-definition/key/complaint-escalation/start",
			"/process-definition/key/complaint-escalation/submit-form",
			"/process-definition/key/complaint-consultation/start", "/process-definition/suspended",
			"/process-instance/delete", "/process-instance/suspended", "/message", "/signal", "/condition",
			"/migration/execute", "/migration/generate", "/modification/execute", "/authorization/create",
			"/user/create", "/group/create", "/filter/create", "/task/create", "/deployment/create",
			"/decision-definition/key/complaint-route/evaluate", "/batch/any/suspended", "/job/retries",
			"/history/process-instance/delete", "/history/cleanup", "/identity/verify", "/identity/password-policy");

	private static final List<String> TRICKS = List.of("/task/%00", "/task/..%2f..%2fetc%2fpasswd",
			"/%2e%2e/%2e%2e/api", "/task/..;/..;/", "//task", "/task;a=b;c", "/task/%ff%fe", "/task/%5c..%5c",
			"/task/%3Cscript%3E", "/engine/none/task", "/engine/default/../../task", "/task/'%20or%201=1",
			"/%C3%A4%E2%82%AC", "/task/%0d%0aX:y", "/cases/%00", "/cases/..%2f..%2f", "/directory/%2e%2e/cases",
			"/history/%00/%00", "/nothing/" + "x".repeat(4000), "/docs/../cases", "/process-definition/key/%00/xml",
			"/user/%00/profile", "/filter/%00/list");

	private static final List<String> QUERIES = List.of("firstResult=-1&maxResults=-5", "maxResults=many", "sortBy=x",
			"sortBy=created&sortOrder=sideways", "dueBefore=yesterday", "priority=high", "processVariables=a",
			"processVariables=a_eq", "taskVariables=a_like_%25", "processInstanceId=%00", "nameLike=%25%25%5c",
			"page=-1", "from=0000-00-00", "status=%3Cscript%3E", "createdBefore=2026-99-99T00:00:00.000%2B0000",
			"processInstanceIdIn=" + "a,".repeat(500) + "b", "suspended=maybe", "maxResults=99999999999");

	private static final List<String> METHODS = List.of("PUT", "DELETE", "PATCH", "POST", "OPTIONS", "HEAD", "LINK");

	private static final String DEEP = "[".repeat(3000);

	private final Random random;

	private final List<String> taskIds;

	HostileRequests(long seed, List<String> taskIds) {
		this.random = new Random(seed);
		this.taskIds = taskIds;
	}

	RawRequest next() {
		List<Supplier<RawRequest>> kinds = List.of(() -> RawRequest.json("POST", any(READ), body()),
				() -> RawRequest.json("POST", any(WRITE), body()),
				() -> RawRequest.json("POST", "/task/" + any(this.taskIds) + any(OF_TASK), body()),
				() -> RawRequest.json(any(METHODS), "/task/" + any(this.taskIds) + any(OF_TASK), body()),
				() -> RawRequest.json("POST", "/task/" + forged() + any(OF_TASK), body()),
				() -> RawRequest.get(any(List.of("/task/", "/process-instance/", "/execution/", "/history/task/",
						"/deployment/", "/filter/", "/cases/", "/job/", "/variable-instance/", "/batch/")) + forged()),
				() -> RawRequest.get(any(TRICKS)), () -> RawRequest.json(any(METHODS), any(TRICKS), body()),
				() -> RawRequest.get(any(List.of("/task", "/cases", "/history/task", "/process-instance", "/filter"))
						+ "?" + any(QUERIES)),
				() -> RawRequest.json(any(METHODS), any(
						READ), body()),
				() -> new RawRequest("POST", any(WRITE), any(List.of("text/plain", "application/xml", "nonsense/",
						"multipart/form-data; boundary=x", "application/x-www-form-urlencoded")), body()));
		return any(kinds).get();
	}

	private String body() {
		if (this.random.nextInt(60) == 0) {
			return "{\"summary\":\"" + "x".repeat(5_000_000) + "\"}";
		}
		return switch (this.random.nextInt(9)) {
			case 0 ->
				any(List.of("", "null", "[]", "5", "\"text\"", "true", "{", "{\"a\":}", "}{", "\u0000", "{'a':1}"));
			case 1 -> DEEP;
			case 2 -> "{\"a\":".repeat(900) + "1" + "}".repeat(900);
			case 3 -> "{\"variables\":{\"summary\":{\"value\":\"<script>alert(1)</script>\"}}}";
			case 4 -> "{\"variables\":" + value() + ",\"modifications\":" + value() + "}";
			case 5 -> "{\"userId\":\"" + forged() + "\",\"message\":" + value() + "}";
			default -> "{\"" + name() + "\":" + value() + ",\"" + name() + "\":" + value() + "}";
		};
	}

	private String name() {
		return any(List.of("assignee", "dueBefore", "orQueries", "sorting", "processVariables", "variables",
				"processInstanceIds", "profile", "credentials", "messageName", "name", "permissions", "type", "query",
				"resourceType", "maxTasks", "topics", "workerId", "instructions", "migrationPlan", "suspended",
				"processDefinitionKey", "retries", "jobIds", "userId", "password", "businessKey", "candidateGroups"));
	}

	private String value() {
		return any(List.of("null", "-1", "1e400", "99999999999999999999", "true", "[]", "{}", "[null]", "[[[]]]",
				"\"\\u0000\"", "\"'; drop table case_file; --\"", "\"<script>alert(1)</script>\"", "\"${1+1}\"",
				"\"#{execution}\"", "{\"value\":{\"a\":[1]},\"type\":\"Object\"}", "[{\"name\":null}]", "[5]",
				"\"\\ud83d\"", "{\"a\":{\"value\":1,\"type\":\"Nonsense\"}}"));
	}

	private String forged() {
		byte[] seed = new byte[16];
		this.random.nextBytes(seed);
		return any(List.of(UUID.nameUUIDFromBytes(seed).toString(), "1", "admin", "CMP-2026-9999", "-1", "*"));
	}

	private <T> T any(List<T> options) {
		return options.get(this.random.nextInt(options.size()));
	}

}
