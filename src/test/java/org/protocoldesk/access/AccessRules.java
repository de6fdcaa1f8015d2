package org.protocoldesk.access;

import java.util.List;
import java.util.Map;

import org.protocoldesk.procedures.CsvFile;

/**
 * Who may do what: the rules that the matrix is checked against and that
 * {@code docs/access.md} shows. What no rule allows is refused.
 */
final class AccessRules {

	private static final String EVERY_STEP = "*";

	private static final List<Map<String, String>> ROLES = CsvFile.read("/access/roles.csv");

	private static final List<Map<String, String>> STEPS = CsvFile.read("/access/steps.csv");

	private static final List<Map<String, String>> OPERATIONS = CsvFile.read("/access/operations.csv");

	private static final List<Map<String, String>> RULES = CsvFile.read("/access/rules.csv");

	private AccessRules() {
	}

	static List<Map<String, String>> roles() {
		return ROLES;
	}

	static List<Map<String, String>> steps() {
		return STEPS;
	}

	static List<Map<String, String>> operations() {
		return OPERATIONS;
	}

	static List<Map<String, String>> rules() {
		return RULES;
	}

	/** Whether somebody in the role may do that while a case stands at the step. */
	static boolean may(String role, String step, String operation) {
		return RULES.stream()
			.filter((rule) -> rule.get("role").equals(role))
			.filter((rule) -> names(rule, "steps", EVERY_STEP) || names(rule, "steps", step))
			.anyMatch((rule) -> names(rule, "may", operation));
	}

	/** The roles that somebody plays while a case stands at the step. */
	static List<String> rolesAt(String step) {
		return ROLES.stream()
			.filter((one) -> names(one, "steps", EVERY_STEP) || names(one, "steps", step))
			.map((one) -> one.get("role"))
			.toList();
	}

	static List<String> names(List<Map<String, String>> rows, String column) {
		return rows.stream().map((row) -> row.get(column)).toList();
	}

	private static boolean names(Map<String, String> row, String column, String name) {
		return List.of(row.get(column).split(" ")).contains(name);
	}

}
