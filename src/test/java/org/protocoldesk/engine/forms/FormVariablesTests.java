package org.protocoldesk.engine.forms;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A form receives the variables that it names, and no others. */
@DeskTest
class FormVariablesTests {

	@Autowired
	CaseStories desk;

	@Test
	void shouldGiveAFormOnlyWhatItNames() {
		CaseStory story = this.desk.start("aisha.khalil", "complaint-escalation",
				new HashMap<>(Map.of("subject", "liam.brennan", "concern", "conduct", "summary", "He shouted.",
						"incidentDate", "2026-06-02", "informalResolution", "tried")));
		assertThat(this.desk.as("carol.whitfield", () -> story.visibleVariables("considerComplaint")).keySet())
			.isSubsetOf("decision", "question", "reason", "actionTaken", "referToDiscipline");
		story.submit("carol.whitfield", "considerComplaint",
				Map.of("decision", "hear-officer", "question", "What happened?"));
		assertThat(this.desk.as("liam.brennan", () -> story.visibleVariables("giveView")).keySet()).isSubsetOf("view");
	}

}
