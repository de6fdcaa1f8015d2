package org.protocoldesk.access;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.protocoldesk.RestDoor;
import org.protocoldesk.procedures.CsvFile;

/**
 * Which scenes stand for all others of their kind: there, everything is tried by every
 * address. Elsewhere it is enough to try what a step adds: who finds its task, opens it,
 * answers it and reads the case. All else is a matter of the block, not of the step.
 */
final class Exemplars {

	private static final Set<Operation> EVERYWHERE = EnumSet.of(Operation.LIST, Operation.READ, Operation.COMPLETE,
			Operation.CASE_FILE);

	private final List<Map<String, String>> rows = rows();

	private final Set<String> started = new HashSet<>();

	/** The exemplars, one a row. */
	static List<Map<String, String>> rows() {
		return CsvFile.read("/access/exemplars.csv");
	}

	boolean isOne(Scene scene) {
		return row(scene).isPresent();
	}

	List<RestDoor> doors(Scene scene) {
		boolean all = row(scene).filter((row) -> row.get("doors").equals("all")).isPresent();
		return all ? List.of(RestDoor.values()) : List.of(RestDoor.ENGINE_REST);
	}

	/**
	 * What is tried there. Starting a procedure does not hang on where a case stands, and
	 * is tried once for each model.
	 */
	synchronized Set<Operation> operations(Scene scene) {
		boolean first = this.started.add(scene.procedure());
		if (isOne(scene)) {
			return EnumSet.allOf(Operation.class);
		}
		Set<Operation> some = EnumSet.copyOf(EVERYWHERE);
		if (first) {
			some.add(Operation.START);
		}
		return some;
	}

	private Optional<Map<String, String>> row(Scene scene) {
		return this.rows.stream()
			.filter((row) -> row.get("procedure").equals(scene.rules().procedure()))
			.filter((row) -> row.get("step").equals(scene.step()))
			.findFirst();
	}

}
