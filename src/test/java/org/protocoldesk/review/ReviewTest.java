package org.protocoldesk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager of the demonstration council asks about cases that were played before. */
@DeskTest
abstract class ReviewTest {

	static final String MANAGER = "gillian.marsh";

	static final String MEMBER = "aisha.khalil";

	static final String HANDLER = "carol.whitfield";

	@Autowired
	CaseStories desk;

	@LocalServerPort
	int port;

	CaseStory complain(String officer) {
		return this.desk.start(MEMBER, "complaint-escalation",
				new HashMap<>(Map.of("subject", officer, "concern", "conduct", "summary", "Refused to answer.",
						"incidentDate", "2026-06-02", "informalResolution", "tried")));
	}

	/** A complaint that the Service Director decided and the Member accepted. */
	CaseStory settled(String officer) {
		return complain(officer).decide(HANDLER, "considerComplaint", "upheld")
			.decide(MEMBER, "replyToOutcome", "accept");
	}

	Person person(String user) {
		return RestDoor.ENGINE_REST.open(this.port, user).asking("http://localhost:" + this.port + "/api/review");
	}

	JsonNode read(String path) {
		return read(MANAGER, path);
	}

	JsonNode read(String user, String path) {
		return person(user).get(path).expect(200).json();
	}

	static List<String> texts(JsonNode list, String field) {
		List<String> texts = new ArrayList<>();
		list.forEach((entry) -> texts.add(entry.path(field).asText()));
		return texts;
	}

	static JsonNode entry(JsonNode list, String field, String value) {
		for (JsonNode entry : list) {
			if (entry.path(field).asText().equals(value)) {
				return entry;
			}
		}
		throw new AssertionError("no %s is %s in %s".formatted(field, value, texts(list, field)));
	}

}
