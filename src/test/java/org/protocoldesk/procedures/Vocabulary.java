package org.protocoldesk.procedures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/**
 * The names that the cases of a procedure have: what its {@code case.yaml} declares, and
 * its steps and tables with the fields of their answers.
 */
record Vocabulary(Set<String> declared, Map<String, Set<String>> answers) {

	/** In every answer of a desk step besides the fields of its form. */
	static final Set<String> OF_EVERY_ANSWER = Set.of("office", "by", "byName", "answered", "dueBy");

	private static final Set<String> OF_EVERY_ROUND = Set.of("answered", "unasked", "asked", "consulted",
			"steppedBack");

	/** What a step that asks several hands over of each of them. */
	private static final Set<String> OF_EVERYBODY_ASKED = Set.of("office", "person", "alternate", "alternateOffice",
			"gets");

	static Vocabulary of(String procedure) {
		Map<String, Set<String>> answers = new HashMap<>();
		Procedures.steps(procedure).forEach((step) -> {
			if (step.is("deskStep")) {
				answers.put(step.id(), fieldsOf(step));
			}
			else if (step.is("askSeveral")) {
				answers.put(step.id(), roundOf(step));
				answers.put("asked", OF_EVERYBODY_ASKED);
			}
		});
		Procedures.pages(procedure)
			.flatMap((page) -> page.all(BusinessRuleTask.class))
			.forEach((table) -> answers
				.computeIfAbsent(String.valueOf(table.getCamundaResultVariable()), (name) -> new TreeSet<>())
				.addAll(columnsOf(procedure, table)));
		return new Vocabulary(Procedures.declared(procedure).knows().keySet(), answers);
	}

	/** Whether a case can know this, as a whole or as a field of an answer. */
	boolean knows(String name) {
		String root = Expressions.root(name);
		Set<String> fields = this.answers.get(root);
		if (fields == null) {
			return this.declared.contains(name);
		}
		return name.equals(root) || fields.contains(name.substring(root.length() + 1));
	}

	/**
	 * What is known on a page: on one that is called, what it is handed; on the page of
	 * the case itself, everything but what only the others are handed.
	 */
	static Set<String> onPage(ModelFile page) {
		Set<String> known = new HashSet<>(Procedures.declared(page.procedure()).knows().keySet());
		Vocabulary.of(page.procedure()).answers().keySet().forEach(known::add);
		List<Call> calls = Procedures.pages(page.procedure()).flatMap(Call::of).toList();
		Set<String> handed = calls.stream()
			.filter((call) -> call.page().equals(page.name()))
			.flatMap((call) -> call.handsOver().keySet().stream())
			.collect(Collectors.toSet());
		Set<String> renamed = calls.stream()
			.flatMap((call) -> call.handsOver().entrySet().stream())
			.filter((one) -> !one.getValue().equals("${%s}".formatted(one.getKey())))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		known.removeIf((name) -> renamed.contains(name) && !handed.contains(name));
		return known;
	}

	private static Set<String> fieldsOf(Step step) {
		Set<String> fields = new HashSet<>(OF_EVERY_ANSWER);
		FormFile.of(step).forEach((form) -> fields.addAll(form.keys()));
		return fields;
	}

	/** Who gave which decision stands in a round under the code of that decision. */
	private static Set<String> roundOf(Step step) {
		Set<String> fields = new HashSet<>(OF_EVERY_ROUND);
		Procedures.pages(step.model().procedure())
			.filter((page) -> page.name().equals(step.node().getAttributeValue("calledElement")))
			.flatMap(ModelFile::steps)
			.flatMap(FormFile::of)
			.forEach((form) -> fields.addAll(form.choices("decision")));
		return fields;
	}

	private static Set<String> columnsOf(String procedure, BusinessRuleTask table) {
		Set<String> columns = new TreeSet<>();
		TableCell.everywhere(procedure, table.getCamundaDecisionRef()).forEach((cell) -> columns.add(cell.column()));
		return columns;
	}

	/** The table as each council that runs the procedure has it. */
	static Stream<CouncilTable> tables(String procedure, BusinessRuleTask table) {
		return Councils.running(procedure)
			.filter((council) -> TableFiles.find(council.id(), table.getCamundaDecisionRef()).isPresent())
			.map((council) -> new CouncilTable(council.id(), table.getCamundaDecisionRef()));
	}

}
