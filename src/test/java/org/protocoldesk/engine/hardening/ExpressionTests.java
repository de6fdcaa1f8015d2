package org.protocoldesk.engine.hardening;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.protocoldesk.CaseStories;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whoever gets an expression into the engine can run code in it. These are the ways that
 * the free engine leaves open.
 */
@DeskTest
class ExpressionTests {

	private static final String ANYBODY = "liam.brennan";

	/** Ends the run of the desk where it is evaluated. */
	private static final String EXPRESSION = "\"${''.getClass().forName('java.lang.Runtime').getRuntime().exit(1)}\"";

	private static final List<String> BODIES = List.of("{\"assigneeExpression\":%s}",
			"{\"orQueries\":[{\"assigneeExpression\":%s}]}",
			"{\"orQueries\":[{},{\"orQueries\":[{\"dueBeforeExpression\":%s}]}]}",
			"{\"candidateGroupsExpression\":%s,\"candidateGroupsExpression\":null}",
			"{\"candidateGroupsExpression\":null,\"candidateGroupsExpression\":%s}",
			"{\"assignee\\u0045xpression\":%s}", "{\"orQueries\":[{\"ASSIGNEEEXPRESSION\":%s}]}",
			"{\"orQueries\":[{\"assigneeexpression\":%s}]}", "{\"orQueries\":[{\"assigneeExpression\":[%s]}]}",
			"{\"a\":" + "[".repeat(200) + "{\"assigneeExpression\":%s}" + "]".repeat(200) + "}",
			"{\"name\":\"" + "x".repeat(1_000_000) + "\",\"orQueries\":[{\"assigneeExpression\":%s}]}");

	@Autowired
	CaseStories desk;

	@Autowired
	TaskService tasks;

	@Autowired
	FilterService filters;

	@LocalServerPort
	int port;

	@ParameterizedTest
	@EnumSource
	void shouldNotTakeAnExpressionInAQuery(RestDoor door) throws Exception {
		RestDoor.Person person = door.open(this.port, ANYBODY);
		String filter = filter("My tasks");
		for (String path : List.of("/task", "/task/count", "/filter/" + filter + "/list",
				"/filter/" + filter + "/count", "/filter/" + filter + "/singleResult", "/history/task")) {
			for (String body : BODIES) {
				refuses(person, RawRequest.json("POST", path, body.formatted(EXPRESSION)));
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void shouldNotStoreAnExpression(RestDoor door) throws Exception {
		RestDoor.Person person = door.open(this.port, ANYBODY);
		long before = this.filters.createFilterQuery().count();
		for (String body : BODIES) {
			String filter = "{\"resourceType\":\"Task\",\"name\":\"Mine\",\"query\":" + body.formatted(EXPRESSION)
					+ "}";
			refuses(person, RawRequest.json("POST", "/filter/create", filter));
			refuses(person, RawRequest.json("PUT", "/filter/" + filter("My tasks"), filter));
		}
		assertThat(this.filters.createFilterQuery().count()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	void shouldNotTakeAnExpressionInAnAddress(RestDoor door) throws Exception {
		RestDoor.Person person = door.open(this.port, ANYBODY);
		for (String query : List.of("assigneeExpression=%24%7B1%7D", "dueAfterExpression=%24%7Bnow()%7D",
				"assignee%45xpression=1", "a=1&ASSIGNEEEXPRESSION=1", "candidateGroupExpression=")) {
			for (String path : List.of("/task", "/task/count", "/filter/" + filter("My tasks") + "/list")) {
				refuses(person, RawRequest.get(path + "?" + query));
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void shouldNotBeFooledByOtherCharacters(RestDoor door) throws Exception {
		RestDoor.Person person = door.open(this.port, ANYBODY);
		String path = "/filter/" + filter("My tasks") + "/list";
		String body = BODIES.get(1).formatted(EXPRESSION);
		for (String characters : List.of("UTF-16", "UTF-16LE", "IBM037", "ISO-8859-1")) {
			RawRequest request = new RawRequest("POST", path, "application/json;charset=" + characters, body);
			assertThat(request.sendAs(person, Charset.forName(characters)).statusCode()).as(characters).isEqualTo(415);
		}
		RawRequest unsaid = RawRequest.json("POST", path, body);
		assertThat(unsaid.sendAs(person, StandardCharsets.UTF_16LE).statusCode()).isEqualTo(400);
	}

	/** As Tasklist asks for them. */
	@ParameterizedTest
	@EnumSource
	void shouldGoOnServingOurOwnLists(RestDoor door) throws Exception {
		RestDoor.Person person = door.open(this.port, "carol.whitfield");
		String order = "{\"assigneeExpression\":null,\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";
		for (String name : List.of("My posts' tasks", "My tasks", "Due soon", "Overdue")) {
			String filter = "/filter/" + filter(name);
			for (RawRequest request : List.of(RawRequest.get(filter + "/list"), RawRequest.get(filter + "/count"),
					RawRequest.json("POST", filter + "/list?firstResult=0&maxResults=15", order),
					RawRequest.json("POST", filter + "/count", "{}"), RawRequest.get(filter + "?itemCount=true"))) {
				HttpResponse<String> answer = request.sendAs(person);
				assertThat(answer.statusCode()).as("%s: %s", request, answer.body()).isEqualTo(200);
			}
		}
	}

	@Test
	void shouldRefuseThemInsideTheEngineToo() {
		assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> this.desk.as(ANYBODY,
				() -> this.tasks.createTaskQuery().or().taskAssigneeExpression("${currentUser()}").endOr().count()));
	}

	private String filter(String name) {
		return this.filters.createFilterQuery().filterName(name).singleResult().getId();
	}

	private static void refuses(RestDoor.Person person, RawRequest request) throws Exception {
		HttpResponse<String> answer = request.sendAs(person);
		assertThat(answer.statusCode()).as("%s: %s", request, answer.body()).isEqualTo(400);
		assertThat(new RestDoor.Answer(400, answer.body()).message()).as(request.toString())
			.contains("xpressions are not taken");
	}

}
