package org.protocoldesk.correspondence;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters to write in tests.
 */
final class Drafts {

	static final Recipient AMINA = new Recipient("amina.khan", "Councillor Amina Khan", "amina.khan@council.example");

	private Drafts() {
	}

	static Draft to(Recipient recipient, String caseReference) {
		return draft(recipient, caseReference, "acknowledgement", "stated", words());
	}

	static Draft draft(Recipient to, String caseReference, String template, String basis, Map<String, Object> words) {
		return new Draft(caseReference, to, null, "complaint-escalation", template, "LUT-22.2a", basis, words);
	}

	static Map<String, Object> words() {
		Map<String, Object> words = new HashMap<>();
		words.put("councilName", "Anytown Council");
		words.put("subjectName", "Zoë O'Brien");
		words.put("complainantName", "Councillor Amina Khan");
		words.put("office", "Service Director, Housing");
		words.put("route", Map.of("stage", "Stage 1", "next", "the second stage"));
		words.put("paragraph", "22.2");
		words.put("dueAt", "7 December 2026");
		words.put("intake", Map.of("explanation", "It was raised during a meeting."));
		words.put("outcome", "Your complaint is upheld.");
		words.put("reason", "The answer came <late> & was rude.\nIt should not have been.");
		words.put("actionTaken", "An apology.");
		words.put("decision", "Under the Complaints Policy");
		words.put("askingOffice", "Service Director, Housing");
		words.put("question", "What was said on the telephone?");
		return words;
	}

}
