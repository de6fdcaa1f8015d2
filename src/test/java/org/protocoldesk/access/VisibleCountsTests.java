package org.protocoldesk.access;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.CaseStories;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody learns from a count that there is a case about them. */
@DeskTest
class VisibleCountsTests {

	private static final String COUNT = "/process-instance/count?processDefinitionId=";

	@Autowired
	CaseStories desk;

	@LocalServerPort
	int port;

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "gillian.marsh", "robert.ashby", "devon.campbell", "sunita.patel" })
	void shouldCountOnlyWhatOneMaySee(String user) {
		this.desk.start("aisha.khalil", "complaint-escalation",
				new HashMap<>(Map.of("subject", "gillian.marsh", "concern", "conduct", "summary", "Refused to answer.",
						"incidentDate", "2026-06-02", "informalResolution", "tried")));
		Person person = RestDoor.ENGINE_REST.open(this.port, user);
		JsonNode procedures = person.get("/process-definition/statistics?failedJobs=true").json();
		assertThat(procedures).isNotEmpty()
			.allSatisfy((procedure) -> assertThat(procedure.path("instances").asInt()).as(procedure.path("id").asText())
				.isEqualTo(person.get(COUNT + procedure.path("id").asText()).json().path("count").asInt()));
	}

}
