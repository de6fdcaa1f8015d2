package org.protocoldesk;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The generated check of steps sees what it is there to see. */
@DeskTest
class StepInvariantsTests {

	@Autowired
	CaseStories desk;

	@Autowired
	StepInvariants invariants;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	JdbcClient jdbc;

	private CaseStory story;

	private Task task;

	@BeforeEach
	void complain() {
		this.story = this.desk.start("aisha.khalil", "complaint-escalation",
				new HashMap<>(Map.of("subject", "liam.brennan", "concern", "conduct", "summary", "Refused to answer.",
						"incidentDate", "2026-06-02", "informalResolution", "tried")));
		this.task = this.story.task("considerComplaint");
	}

	@Test
	void shouldFindNothingAmissWithAStepAsItArrives() {
		assertThatCode(() -> this.invariants.checkAnew(this.story, this.desk)).doesNotThrowAnyException();
	}

	@Test
	void shouldSeeAPartyWhoHasTheStep() {
		this.tasks.addCandidateUser(this.task.getId(), "liam.brennan");
		assertSees("people with it in their own case");
	}

	@Test
	void shouldSeeThatNobodyHasIt() {
		this.tasks.setAssignee(this.task.getId(), "nobody.at-all");
		assertSees("nobody has it");
	}

	@Test
	void shouldSeeAGrantTooManyAndOneTooFew() {
		Authorization more = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		more.setResource(Resources.TASK);
		more.setResourceId(this.task.getId());
		more.setUserId("samuel.osei");
		more.addPermission(Permissions.READ);
		this.authorizations.saveAuthorization(more);
		assertSees("who may work on it");
		this.authorizations.createAuthorizationQuery()
			.resourceType(Resources.TASK)
			.resourceId(this.task.getId())
			.list()
			.forEach((grant) -> this.authorizations.deleteAuthorization(grant.getId()));
		assertSees("who may work on it");
	}

	@Test
	void shouldSeeAStepOnNoParagraph() {
		Stream.of("rule", "basis").forEach((name) -> {
			Object right = this.runtime.getVariableLocal(this.task.getExecutionId(), name);
			this.runtime.setVariableLocal(this.task.getExecutionId(), name, "LUT-0.0z");
			assertSees(name.equals("rule") ? "the council's rules" : "basis");
			this.runtime.setVariableLocal(this.task.getExecutionId(), name, right);
		});
		this.jdbc.sql("update letter set rule = 'LUT-0.0z' where case_reference = ?")
			.param(this.story.reference())
			.update();
		assertSees("the council's rules");
	}

	@Test
	void shouldSeeADateThatIsMissing() {
		this.management.createJobQuery()
			.executionId(this.task.getExecutionId())
			.timers()
			.list()
			.stream()
			.limit(1)
			.forEach((timer) -> this.management.deleteJob(timer.getId()));
		assertSees("timers");
		this.runtime.removeVariableLocal(this.task.getExecutionId(), "dueAt");
		assertSees("has a date");
	}

	@Test
	void shouldSeeALetterThatIsMissing() {
		this.jdbc.sql("update letter set template = 'another' where case_reference = ? and template = 'handler-asked'")
			.param(this.story.reference())
			.update();
		assertSees("letter handler-asked to its holder");
	}

	@Test
	void shouldSeeAnOutsiderWhoFindsIt() {
		Authorization all = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		all.setResource(Resources.TASK);
		all.setResourceId("*");
		all.setUserId("liam.brennan");
		all.addPermission(Permissions.READ);
		this.authorizations.saveAuthorization(all);
		try {
			assertSees("finds it though it is not theirs: liam.brennan");
		}
		finally {
			this.authorizations.deleteAuthorization(all.getId());
		}
	}

	private void assertSees(String what) {
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> this.invariants.checkAnew(this.story, this.desk))
			.withMessageContaining(what);
	}

}
