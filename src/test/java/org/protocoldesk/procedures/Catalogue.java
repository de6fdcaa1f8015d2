package org.protocoldesk.procedures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the rule catalogue says of a stage of a complaint, read from the expected rows.
 */
record Catalogue(Map<String, String> route, Map<String, String> modifiers) {

	static Catalogue of(String council, String tier, String kind, String stage) {
		return new Catalogue(row(council, "complaint-route", Map.of("subjectTier", tier, "stage", stage)),
				row(council, "complaint-complainant-modifiers",
						Map.of("subjectTier", tier, "stage", stage, "complainantKind", kind)));
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
		return either("kindInstead", "kind");
	}

	String handler() {
		return either("handlerInstead", "handler");
	}

	List<String> informed() {
		return offices(either("informInstead", "inform"));
	}

	List<String> consulted() {
		return kind().equals("hr-course") ? List.of() : offices(this.route.get("consult"));
	}

	List<String> consultedBeforeAction() {
		return offices(this.modifiers.get("leaderInstead").isEmpty() ? this.route.get("consultBeforeAction")
				: this.modifiers.get("leaderInstead"));
	}

	String next() {
		return this.route.get("next");
	}

	boolean isAStage() {
		return List.of("decide", "choose-course", "group-leader", "hr-course").contains(kind());
	}

	private String either(String modifier, String otherwise) {
		String instead = this.modifiers.get(modifier);
		return instead.isEmpty() ? this.route.get(otherwise) : instead;
	}

	private static List<String> offices(String cell) {
		return Arrays.stream(cell.split(",")).map(String::strip).filter((office) -> !office.isEmpty()).toList();
	}

}
