package org.protocoldesk.doors;

import java.util.Map;
import java.util.TreeSet;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseRows;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.Findings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine lets everybody read, and partly change, what belongs to no model. So every
 * row of a case says of which model it is, in whatever table of the engine it stands.
 */
@DeskTest
class CaseRowsTests {

	@Autowired
	CaseStories desk;

	@Autowired
	ManagementService management;

	@Autowired
	JdbcClient jdbc;

	@Test
	void shouldSayOfWhichModelTheyAre() {
		CaseStory story = start();
		fail(story);
		CaseRows rows = CaseRows.of(story, this.jdbc);
		assertThat(new TreeSet<>(rows.filled())).contains("act_hi_actinst", "act_hi_decinst", "act_hi_detail",
				"act_hi_identitylink", "act_hi_incident", "act_hi_job_log", "act_hi_procinst", "act_hi_taskinst",
				"act_hi_varinst", "act_ru_execution", "act_ru_incident", "act_ru_job", "act_ru_task",
				"act_ru_variable");
		Findings.assertNone("Rows that belong to no model", rows.ofNoModel().stream());
	}

	@Test
	void shouldStillSaySoWhenTheCaseHasEnded() {
		CaseStory story = start();
		fail(story);
		story.decide("carol.whitfield", "considerComplaint", "upheld")
			.decide("aisha.khalil", "replyToOutcome", "accept");
		assertThat(story.isEnded()).isTrue();
		CaseRows rows = CaseRows.of(story, this.jdbc);
		assertThat(rows.filled()).contains("act_hi_incident", "act_hi_job_log", "act_hi_identitylink");
		Findings.assertNone("Rows that belong to no model", rows.ofNoModel().stream());
	}

	private CaseStory start() {
		return this.desk.start("aisha.khalil", "complaint-escalation",
				Map.of("subject", "liam.brennan", "concern", "conduct", "summary", "He shouted at me.", "incidentDate",
						"2026-06-02", "informalResolution", "tried"));
	}

	/** So that there is an incident, and a note of who did something to a job. */
	private void fail(CaseStory story) {
		Job reminder = this.management.createJobQuery().processInstanceId(story.instance()).list().get(0);
		this.management.setJobRetries(reminder.getId(), 0);
		this.desk.as("robert.ashby", () -> {
			this.management.setJobRetries(reminder.getId(), 2);
			return null;
		});
		this.management.setJobRetries(reminder.getId(), 0);
	}

}
