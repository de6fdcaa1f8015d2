package org.protocoldesk.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * Blocks that do nothing: they only set what the model needs to find its way, so that the
 * engine runs the same steps without our part in them.
 */
final class BareBlocks {

	private BareBlocks() {
	}

	static Map<Object, Object> all() {
		Map<Object, Object> blocks = new HashMap<>();
		for (String name : List.of("record", "notify", "closeCase", "markOverdue", "withdrawCase")) {
			blocks.put(name, setting(Map.of()));
		}
		blocks.put("openCase", setting(
				Map.of("reference", "CMP-2026-0001", "about", "Liam Brennan", "complainant", CaseDriver.MEMBER)));
		blocks.put("describeParties", setting(Map.of("subjectTier", "officer", "complainantKind", "member")));
		blocks.put("findOfficeHolder", setting(Map.of("office", "service-director", "post", "service-director.housing",
				"officeHolder", CaseDriver.HANDLER, "candidateUsers", "", "rule", "LUT-22.2a", "basis", "stated")));
		blocks.put("setDeadline", setting(Map.of("dueAt", Date.from(Instant.now().plus(Duration.ofDays(14))),
				"remindAt", Date.from(Instant.now().plus(Duration.ofDays(10))))));
		blocks.put("listOffices", setting(Map.of("consultees", List.of())));
		blocks.put("offerToOffice", (TaskListener) (task) -> {
		});
		return blocks;
	}

	private static JavaDelegate setting(Map<String, Object> variables) {
		return (execution) -> variables.forEach(execution::setVariable);
	}

}
