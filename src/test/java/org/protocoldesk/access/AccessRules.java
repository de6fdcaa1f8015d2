package org.protocoldesk.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.protocoldesk.procedures.CsvFile;

/**
 * Who may do what in one procedure: the rules that the matrix is checked against and that
 * {@code docs/access.md} shows. What no rule allows is refused.
 *
 * @param procedure key of the procedure
 * @param roles what somebody can be to a case of it
 * @param steps where a case of it can stand
 * @param rules what is allowed
 */
record AccessRules(String procedure, List<Map<String, String>> roles, List<Map<String, String>> steps,
		List<Map<String, String>> rules) {

	private static final Path FOLDER = Path.of("src", "test", "resources", "access");

	private static final String EVERY_STEP = "*";

	static AccessRules of(String procedure) {
		String folder = "/access/" + procedure + "/";
		return new AccessRules(procedure, CsvFile.read(folder + "roles.csv"), CsvFile.read(folder + "steps.csv"),
				CsvFile.read(folder + "rules.csv"));
	}

	/** The rules of every procedure. */
	static Stream<AccessRules> all() {
		try (Stream<Path> folders = Files.list(FOLDER)) {
			return folders.filter(Files::isDirectory)
				.map((folder) -> folder.getFileName().toString())
				.sorted()
				.toList()
				.stream()
				.map(AccessRules::of);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What somebody may try, in any procedure. */
	static List<Map<String, String>> operations() {
		return CsvFile.read("/access/operations.csv");
	}

	/** Whether somebody in the role may do that while a case stands at the step. */
	boolean may(String role, String step, String operation) {
		return this.rules.stream()
			.filter((rule) -> rule.get("role").equals(role))
			.filter((rule) -> names(rule, "steps", EVERY_STEP) || names(rule, "steps", step))
			.anyMatch((rule) -> names(rule, "may", operation));
	}

	/** The roles that somebody plays while a case stands at the step. */
	List<String> rolesAt(String step) {
		return this.roles.stream()
			.filter((one) -> names(one, "steps", EVERY_STEP) || names(one, "steps", step))
			.map((one) -> one.get("role"))
			.toList();
	}

	/** Key of the model that has the step: the procedure's own, or one that it calls. */
	String modelOf(String step) {
		return this.steps.stream()
			.filter((one) -> one.get("step").equals(step))
			.map((one) -> one.get("procedure"))
			.findFirst()
			.orElseThrow();
	}

	List<String> stepNames() {
		return names(this.steps, "step");
	}

	static List<String> names(List<Map<String, String>> rows, String column) {
		return rows.stream().map((row) -> row.get(column)).toList();
	}

	private static boolean names(Map<String, String> row, String column, String name) {
		return List.of(row.get(column).split(" ")).contains(name);
	}

}
