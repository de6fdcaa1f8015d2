package org.protocoldesk.engine.speed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.CaseStories;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The fast way to tasks leads to the same tasks as the engine's own. */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FastTaskQueriesTests {

	private static final String USER = "random.reader";

	private static final List<String> GROUPS = List.of("random-group.a", "random-group.b", "random-group.c");

	private static final Map<String, UnaryOperator<TaskQuery>> QUESTIONS = questions();

	private final List<String> grants = new ArrayList<>();

	private List<String> taskIds;

	private List<Filter> lists;

	@Autowired
	CaseStories desk;

	@Autowired
	FastTaskQueries fast;

	@Autowired
	TaskService tasks;

	@Autowired
	IdentityService identity;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	FilterService filters;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	static IntStream seeds() {
		return IntStream.rangeClosed(1, 60);
	}

	@BeforeAll
	void openTasks() {
		for (String officer : List.of("liam.brennan", "carol.whitfield", "grace.adeyemi", "priya.raman")) {
			this.desk.start("aisha.khalil", "complaint-escalation",
					new HashMap<>(Map.of("subject", officer, "concern", "conduct", "summary", "Refused to answer.",
							"incidentDate", "2026-06-02", "informalResolution", "tried")));
		}
		this.desk
			.start("aisha.khalil", "complaint-escalation",
					new HashMap<>(Map.of("subject", "liam.brennan", "concern", "other", "summary", "Came late.",
							"incidentDate", "2026-06-03", "informalResolution", "tried")))
			.decide("carol.whitfield", "considerComplaint", "not-upheld");
		this.taskIds = this.tasks.createTaskQuery().list().stream().map(Task::getId).toList();
		this.lists = this.filters.createTaskFilterQuery().list();
	}

	@AfterEach
	void takeGrantsBack() {
		this.identity.clearAuthentication();
		this.fast.turn(true);
		this.grants.forEach(this.authorizations::deleteAuthorization);
		this.grants.clear();
	}

	@ParameterizedTest(name = "grants {0}")
	@MethodSource("seeds")
	void shouldFindWhatTheEngineFindsInTheSameOrder(int seed) {
		Random random = new Random(seed);
		IntStream.rangeClosed(0, random.nextInt(8)).forEach((i) -> grant(random));
		QUESTIONS.forEach((question, asked) -> {
			assertSame(question, asked, (query) -> query.list().stream().map(Task::getId).toList());
			assertSame("page, " + question, asked, (query) -> query.listPage(1, 2).stream().map(Task::getId).toList());
			assertSame("count, " + question, asked, TaskQuery::count);
		});
		this.lists.forEach((list) -> {
			assertSame("list, " + list.getName(), (query) -> query.orderByDueDate().asc().orderByTaskId().asc(),
					(more) -> this.filters.list(list.getId(), more)
						.stream()
						.map((task) -> ((Task) task).getId())
						.toList());
			assertSame("count, " + list.getName(), (query) -> query, (more) -> this.filters.count(list.getId(), more));
		});
	}

	@Test
	void shouldFindSomethingOfEachKindOfGrant() {
		for (Resources resource : List.of(Resources.TASK, Resources.PROCESS_DEFINITION)) {
			for (String id : List.of((resource == Resources.TASK) ? this.taskIds.get(0) : "complaint-escalation",
					"*")) {
				give(Authorization.AUTH_TYPE_GRANT, USER, null, resource, id,
						(resource == Resources.TASK) ? Permissions.READ : ProcessDefinitionPermissions.READ_TASK);
				assertThat(answer(true, (query) -> query, TaskQuery::count)).as("%s %s", resource, id).isPositive();
				takeGrantsBack();
			}
		}
		assertThat(answer(true, (query) -> query, TaskQuery::count)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/task?sortBy=dueDate&sortOrder=asc&maxResults=15", "/task/count",
			"/task/count?candidateGroup=service-director.housing" })
	void shouldTakeTheShortWayForWhatTasklistAsks(String question) {
		Person officer = RestDoor.WEB_APPS.open(this.port, "carol.whitfield");
		long before = shortened();
		assertThat(officer.get(question).status()).isEqualTo(200);
		assertThat(shortened()).isGreaterThan(before);
	}

	@Test
	void shouldTakeTheShortWayForTheListsOfTasklist() {
		Person officer = RestDoor.WEB_APPS.open(this.port, "carol.whitfield");
		this.lists.forEach((filter) -> {
			for (String part : List.of("/count", "/list?firstResult=0&maxResults=15")) {
				long before = shortened();
				assertThat(officer.post("/filter/" + filter.getId() + part, "{}").status()).isEqualTo(200);
				assertThat(shortened()).as(filter.getName() + part).isGreaterThan(before);
			}
		});
	}

	@Test
	void shouldKnowEveryGroupThatHasAGrant() {
		GROUPS.forEach((group) -> give(Authorization.AUTH_TYPE_GRANT, null, group, Resources.TASK, this.taskIds.get(0),
				Permissions.READ));
		String asked = "SELECT distinct(A.GROUP_ID_) FROM ACT_RU_AUTHORIZATION A";
		List<String> all = this.jdbc.sql(asked + " where GROUP_ID_ is not null").query(String.class).list();
		assertThat(this.jdbc.sql(GrantedGroups.in(asked).orElseThrow()).query(String.class).list())
			.containsExactlyInAnyOrderElementsOf(all)
			.containsAll(GROUPS);
		assertThat(GrantedGroups.in(asked + " where A.TYPE_ = 2")).isEmpty();
		long before = this.fast.shortened("selectAuthorizedGroupIds");
		assertThat(answer(true, (query) -> query, TaskQuery::count)).isEqualTo(1);
		assertThat(this.fast.shortened("selectAuthorizedGroupIds")).isGreaterThan(before);
	}

	private long shortened() {
		return this.fast.shortened("selectTaskByQueryCriteria") + this.fast.shortened("selectTaskCountByQueryCriteria");
	}

	private <T> void assertSame(String question, UnaryOperator<TaskQuery> asked, Function<TaskQuery, T> of) {
		T expected = answer(false, asked, of);
		T found = answer(true, asked, of);
		assertThat((Object) found).as(question).isEqualTo(expected);
	}

	private <T> T answer(boolean fast, UnaryOperator<TaskQuery> asked, Function<TaskQuery, T> of) {
		this.fast.turn(fast);
		this.identity.setAuthentication(USER, GROUPS);
		try {
			return of.apply(asked.apply(this.tasks.createTaskQuery()));
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	private void grant(Random random) {
		boolean ofTask = random.nextBoolean();
		List<Permission> permissions = ofTask
				? List.of(TaskPermissions.READ, TaskPermissions.TASK_WORK, TaskPermissions.ALL)
				: List.of(ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ,
						ProcessDefinitionPermissions.ALL);
		List<String> ids = Stream
			.concat(Stream.of("complaint-escalation", "complaint-reply", "no-such-procedure", "*"),
					ofTask ? this.taskIds.stream() : Stream.empty())
			.toList();
		int type = random.nextInt(10);
		boolean toUser = random.nextBoolean();
		give((type == 0) ? Authorization.AUTH_TYPE_GLOBAL
				: (type < 3) ? Authorization.AUTH_TYPE_REVOKE : Authorization.AUTH_TYPE_GRANT, toUser ? USER : null,
				toUser ? null : GROUPS.get(random.nextInt(GROUPS.size())),
				ofTask ? Resources.TASK : Resources.PROCESS_DEFINITION, ids.get(random.nextInt(ids.size())),
				permissions.get(random.nextInt(permissions.size())));
	}

	private void give(int type, String user, String group, Resources resource, String id, Permission permission) {
		Authorization grant = this.authorizations.createNewAuthorization(type);
		if (type != Authorization.AUTH_TYPE_GLOBAL) {
			grant.setUserId(user);
			grant.setGroupId(group);
		}
		grant.setResource(resource);
		grant.setResourceId(id);
		grant.addPermission(permission);
		boolean doubled = this.authorizations.createAuthorizationQuery()
			.authorizationType(type)
			.resourceType(resource)
			.resourceId(id)
			.list()
			.stream()
			.anyMatch((one) -> type == Authorization.AUTH_TYPE_GLOBAL
					|| ((user != null) ? user.equals(one.getUserId()) : group.equals(one.getGroupId())));
		if (!doubled) {
			this.grants.add(this.authorizations.saveAuthorization(grant).getId());
		}
	}

	private static Map<String, UnaryOperator<TaskQuery>> questions() {
		Map<String, UnaryOperator<TaskQuery>> questions = new HashMap<>();
		questions.put("as they come", (query) -> query);
		questions.put("by due date", (query) -> query.orderByDueDate().asc().orderByTaskId().asc());
		questions.put("by priority", (query) -> query.orderByTaskPriority().desc().orderByTaskId().asc());
		questions.put("by creation", (query) -> query.orderByTaskCreateTime().desc().orderByTaskId().desc());
		questions.put("by name", (query) -> query.orderByTaskNameCaseInsensitive().asc().orderByTaskId().asc());
		questions.put("of a post",
				(query) -> query.taskCandidateGroupIn(List.of("service-director.housing"))
					.includeAssignedTasks()
					.orderByTaskId()
					.asc());
		questions.put("of one procedure",
				(query) -> query.processDefinitionKey("complaint-escalation").orderByTaskId().asc());
		questions.put("one thing or another",
				(query) -> query.or()
					.taskAssignee("aisha.khalil")
					.taskCandidateGroup("chief-executive")
					.endOr()
					.orderByTaskId()
					.asc());
		return questions;
	}

}
