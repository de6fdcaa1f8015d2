package org.protocoldesk.procedures;

import java.util.HashMap;
import java.util.Map;

/** The complaint procedure's names and a complaint that anybody could raise. */
final class Complaints {

	static final String PROCEDURE = "complaint-escalation";

	private Complaints() {
	}

	static Map<String, Object> about(String officer) {
		Map<String, Object> answers = new HashMap<>();
		answers.put("subject", officer);
		answers.put("concern", "conduct");
		answers.put("summary", "The officer refused to answer my questions.");
		answers.put("incidentDate", "2026-11-02");
		answers.put("informalResolution", "tried");
		answers.put("informalNote", "I asked for an explanation.");
		return answers;
	}

	static Map<String, Object> about(String officer, Map<String, Object> different) {
		Map<String, Object> answers = about(officer);
		answers.putAll(different);
		return answers;
	}

}
