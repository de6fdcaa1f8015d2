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
import org.protocoldesk.blocks.CaseDeclaration;

/**
 * The names that the cases of a procedure have: what its {@code case.yaml} declares, and
 * its steps and tables with the fields of their answers.
 *
 * @param handedOn those of the declared names that are answers which pages hand on
 */
record Vocabulary(Set<String> declared, Set<String> handedOn, Map<String, Set<String>> answers) {

	/** In every answer of a desk step besides the fields of its form. */
	static final Set<String> OF_EVERY_ANSWER = Set.of("office", "by", "byName", "answered", "dueBy");

	/** What is kept of a decision that a step tells. */
	private static final Set<String> OF_EVERY_DECISION = Set.of("result", "reason", "redactions", "terms",
			"explanation", "rule", "basis");

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
			else if (step.is("tell") && step.gives("decides")) {
				answers.put("decided", OF_EVERY_DECISION);
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
		handOn(procedure, answers);
		Map<String, CaseDeclaration.Known> declared = Procedures.declared(procedure).knows();
		Set<String> handedOn = declared.keySet()
			.stream()
			.filter((name) -> "answer".equals(declared.get(name).kind()))
			.collect(Collectors.toSet());
		return new Vocabulary(declared.keySet(), handedOn, answers);
	}

	/** What a page brings back or is handed has the fields that it had elsewhere. */
	private static void handOn(String procedure, Map<String, Set<String>> answers) {
		List<Map.Entry<String, String>> moves = Procedures.pages(procedure)
			.flatMap(Call::of)
			.flatMap(Call::moves)
			.toList();
		for (int pages = 0; pages < moves.size(); pages++) {
			moves.forEach((move) -> Expressions.namesIn(move.getValue())
				.stream()
				.filter(answers::containsKey)
				.forEach((name) -> answers.merge(move.getKey(), answers.get(name), Vocabulary::together)));
		}
	}

	private static Set<String> together(Set<String> some, Set<String> others) {
		if (some.containsAll(others)) {
			return some;
		}
		Set<String> all = new TreeSet<>(some);
		all.addAll(others);
		return all;
	}

	/** Whether a case can know this, as a whole or as a field of an answer. */
	boolean knows(String name) {
		String root = Expressions.root(name);
		Set<String> fields = this.answers.get(root);
		if (this.handedOn.contains(root) && (fields == null || !name.equals(root))) {
			return true;
		}
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
		known.removeIf((name) -> handed.isEmpty() ? renamed.contains(name)
				: !handed.contains(name) && page.steps().noneMatch((step) -> step.id().equals(name)));
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
