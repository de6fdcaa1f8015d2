package org.protocoldesk.engine.hardening;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Logs are read by people who may not know of a case. */
@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogTests {

	@Autowired
	CaseStories desk;

	@LocalServerPort
	int port;

	@Test
	void shouldNameNobodyAndNothingOfACase(CapturedOutput output) throws Exception {
		int silence = output.length();
		CaseStory story = this.desk.start("aisha.khalil", "complaint-escalation",
				Map.of("subject", "liam.brennan", "concern", "conduct", "summary", "Heliotrope happened.",
						"incidentDate", "2026-06-02", "informalResolution", "tried", "informalNote", "Marigold note."));
		String task = "/task/" + story.task("considerComplaint").getId();
		for (RestDoor door : RestDoor.values()) {
			RestDoor.Person subject = door.open(this.port, "liam.brennan");
			refused(subject.post(task + "/complete", decision("upheld")));
			refused(subject.post("/task", "{\"assigneeExpression\":\"${'Cornflower'}\"}"));
			refused(subject.post("/message", "{\"messageName\":\"Cornflower\",\"processVariables\":{\"a\":5}}"));
			refused(subject.post("/user/create", "{\"profile\":{\"id\":\"rashid.mahmood\"}}"));
			refused(door.open(this.port, "carol.whitfield").post(task + "/complete", decision("Cornflower")));
		}
		story.submit("carol.whitfield", "considerComplaint",
				Map.of("decision", "not-upheld", "reason", "Foxglove reasons."));
		assertThat(output.toString().substring(silence)).doesNotContainIgnoringCase("aisha", "khalil", "liam",
				"brennan", "whitfield", "rashid", "mahmood", "heliotrope", "marigold", "foxglove", "cornflower");
	}

	private static Map<String, ?> decision(String decision) {
		return Map.of("variables",
				Map.of("decision", Map.of("value", decision), "reason", Map.of("value", "Foxglove reasons.")));
	}

	private static void refused(RestDoor.Answer answer) {
		assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
	}

}
