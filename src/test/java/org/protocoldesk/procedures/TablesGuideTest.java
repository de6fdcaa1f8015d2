package org.protocoldesk.procedures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.junit.jupiter.api.Test;
import org.protocoldesk.GuideSection;
import org.protocoldesk.council.CouncilProfile;

/** Keeps {@code docs/tables.md} true: where each table stands, and who has their own. */
class TablesGuideTest {

	private static final Path GUIDE = Path.of("docs", "tables.md");

	@Test
	void shouldSayWhereEachTableStands() {
		Stream<String> head = Stream.of("| table | of | stands once with the procedure | councils with their own |",
				"|---|---|---|---|");
		new GuideSection(GUIDE, "tables").assertSays(
				Stream
					.concat(head,
							Procedures.all()
								.flatMap((procedure) -> Procedures.pages(procedure)
									.flatMap((page) -> page.all(BusinessRuleTask.class))
									.map(BusinessRuleTask::getCamundaDecisionRef)
									.distinct()
									.sorted()
									.map((table) -> row(procedure, table))))
					.collect(Collectors.joining("\n")));
	}

	private static String row(String procedure, String table) {
		boolean shared = Files.exists(Path.of("bpmn", procedure, table + ".dmn"));
		String own = Councils.running(procedure)
			.map(CouncilProfile::id)
			.filter((council) -> Files.exists(Councils.FOLDER.resolve(council).resolve(table + ".dmn")))
			.collect(Collectors.joining(", "));
		return LadderTable.row("`%s`".formatted(table), procedure, shared ? "yes" : "no", own.isEmpty() ? "none" : own);
	}

}
