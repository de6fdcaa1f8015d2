package org.protocoldesk.api;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.protocoldesk.DeskTest;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.correspondence.Correspondence;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody at the demonstration council asks the REST interface about cases. */
@DeskTest
abstract class ApiTest {

	static final String RAISER = "aisha.khalil";

	static final String SUBJECT = "liam.brennan";

	static final String HANDLER = "carol.whitfield";

	static final String HANDLING_POST = "service-director.housing";

	@Autowired
	TestRestTemplate rest;

	SampleCases cases;

	@Autowired
	void setUp(CaseRegister register, Correspondence correspondence, TransactionTemplate transaction) {
		this.cases = new SampleCases(register, correspondence, transaction);
	}

	static void itIs(String instant) {
		ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
	}

	URI uri(String path) {
		return URI.create(this.rest.getRootUri() + path);
	}

	ResponseEntity<JsonNode> ask(String user, String path) {
		return this.rest.withBasicAuth(user, "desk").getForEntity(uri(path), JsonNode.class);
	}

	JsonNode read(String user, String path) {
		ResponseEntity<JsonNode> answer = ask(user, path);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

	static List<String> names(JsonNode node) {
		List<String> names = new ArrayList<>();
		node.fieldNames().forEachRemaining(names::add);
		return names;
	}

	static List<String> values(JsonNode list, String field) {
		List<String> values = new ArrayList<>();
		list.forEach((entry) -> values.add(entry.path(field).asText()));
		return values;
	}

}
