package org.protocoldesk.procedures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the rule catalogue says of a stage of a complaint, read from the expected rows.
 */
record Catalogue(Map<String, String> route, String complainant) {

	/** Members whose group leader is nobody, or is told already for another office. */
	private static final List<String> WITHOUT_A_LEADER_OF_THEIR_OWN = List.of("ungrouped", "co-opted",
			"leader-of-own-group");

	static Catalogue of(String council, String tier, String kind, String stage) {
		return new Catalogue(
				row(council, "complaint-route", Map.of("subjectTier", tier, "stage", stage, "complainantKind", kind)),
				kind);
	}

	private static Map<String, String> row(String council, String table, Map<String, String> question) {
		return CsvFile.read("/tables/%s/%s.csv".formatted(council, table))
			.stream()
			.filter((row) -> question.entrySet()
				.stream()
				.allMatch((asked) -> covers(row.get(asked.getKey()), asked.getValue())))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The catalogue is silent on " + question));
	}

	private static boolean covers(String cell, String value) {
		return cell.equals("*") || Arrays.asList(cell.split("\\|")).contains(value);
	}

	String kind() {
		return this.route.get("kind");
	}

	String handler() {
		return this.route.get("handler");
	}

	/** Offices that are told: everybody once. */
	List<String> informed() {
		boolean noLeader = WITHOUT_A_LEADER_OF_THEIR_OWN.contains(this.complainant);
		return offices(this.route.get("inform")).stream()
			.filter((office) -> !(noLeader && office.equals("group-leader")))
			.toList();
	}

	List<String> consulted() {
		return kind().equals("hr-course") ? List.of() : offices(this.route.get("consult"));
	}

	List<String> consultedBeforeAction() {
		return offices(this.route.get("consultBeforeAction"));
	}

	String next() {
		return this.route.get("next");
	}

	boolean isAStage() {
		return List.of("decide", "choose-course", "group-leader", "hr-course").contains(kind());
	}

	private static List<String> offices(String cell) {
		return Arrays.stream(cell.split(",")).map(String::strip).filter((office) -> !office.isEmpty()).toList();
	}

}
