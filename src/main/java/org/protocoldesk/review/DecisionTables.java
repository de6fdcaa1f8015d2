package org.protocoldesk.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.protocoldesk.blocks.Unasked;
import org.protocoldesk.review.CaseView.Row;
import org.protocoldesk.review.CaseView.Table;
import org.protocoldesk.review.CaseView.Value;

import org.springframework.stereotype.Component;

/** The decision tables that a case asked, with what they answered and by which row. */
@Component
class DecisionTables {

	private final HistoryService history;

	private final RepositoryService repository;

	private final Unasked unasked;

	private final Models models;

	DecisionTables(HistoryService history, RepositoryService repository, Unasked unasked, Models models) {
		this.history = history;
		this.repository = repository;
		this.unasked = unasked;
		this.models = models;
	}

	/** Those of some runs, the oldest first. */
	List<CaseView.Decision> of(Collection<String> runs, Codes codes) {
		return this.unasked.look(() -> runs.stream()
			.flatMap((run) -> this.history.createHistoricDecisionInstanceQuery()
				.processInstanceId(run)
				.includeInputs()
				.includeOutputs()
				.list()
				.stream())
			.sorted((one, other) -> one.getEvaluationTime().compareTo(other.getEvaluationTime()))
			.map((decision) -> view(decision, codes))
			.toList());
	}

	private CaseView.Decision view(HistoricDecisionInstance asked, Codes codes) {
		Optional<DecisionTable> table = table(asked);
		List<String> order = table.map(DecisionTables::fields).orElse(List.of());
		List<Value> inputs = asked.getInputs()
			.stream()
			.sorted(Comparator.comparingInt((input) -> order.indexOf(input.getClauseId())))
			.map((input) -> new Value(orSpelt(input.getClauseName(), input.getClauseId()),
					codes.of(table.map((known) -> variable(known, input.getClauseId())).orElse(input.getClauseId()),
							input.getValue())))
			.toList();
		List<Value> outputs = asked.getOutputs()
			.stream()
			.sorted(Comparator.comparingInt((output) -> order.indexOf(output.getClauseId())))
			.map((output) -> new Value(orSpelt(output.getClauseName(), output.getVariableName()),
					codes.of(output.getVariableName(), output.getValue())))
			.toList();
		Set<String> matched = asked.getOutputs()
			.stream()
			.map(HistoricDecisionOutputInstance::getRuleId)
			.collect(Collectors.toSet());
		String name = orSpelt(asked.getDecisionDefinitionName(), asked.getDecisionDefinitionKey());
		return new CaseView.Decision(name, asked.getEvaluationTime().toInstant(), step(asked), inputs, outputs,
				table.map((known) -> table(known, matched, codes)).orElse(null));
	}

	private String step(HistoricDecisionInstance asked) {
		return this.models.named(asked.getProcessDefinitionKey(), asked.getProcessDefinitionId(),
				asked.getActivityId());
	}

	private Optional<DecisionTable> table(HistoricDecisionInstance asked) {
		if (this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionId(asked.getDecisionDefinitionId())
			.count() == 0) {
			return Optional.empty();
		}
		DmnModelInstance model = this.repository.getDmnModelInstance(asked.getDecisionDefinitionId());
		return (model.getModelElementById(asked.getDecisionDefinitionKey()) instanceof Decision decision
				&& decision.getExpression() instanceof DecisionTable table) ? Optional.of(table) : Optional.empty();
	}

	private static Table table(DecisionTable table, Set<String> matched, Codes codes) {
		List<Input> inputs = List.copyOf(table.getInputs());
		List<Output> outputs = List.copyOf(table.getOutputs());
		List<Row> rows = new ArrayList<>();
		for (Rule rule : table.getRules()) {
			List<String> in = new ArrayList<>();
			rule.getInputEntries()
				.forEach((entry) -> in.add(codes.cell(expression(inputs.get(in.size())), textOf(entry.getText()))));
			List<String> out = new ArrayList<>();
			rule.getOutputEntries()
				.forEach((entry) -> out.add(codes.cell(outputs.get(out.size()).getName(), textOf(entry.getText()))));
			rows.add(new Row(rows.size() + 1, in, out,
					(rule.getDescription() != null) ? rule.getDescription().getTextContent().strip() : "",
					matched.contains(rule.getId())));
		}
		return new Table(inputs.stream().map((input) -> orSpelt(input.getLabel(), expression(input))).toList(),
				outputs.stream().map((output) -> orSpelt(output.getLabel(), output.getName())).toList(), rows);
	}

	/** The ids of the columns, from left to right. */
	private static List<String> fields(DecisionTable table) {
		return Stream
			.concat(table.getInputs().stream().map(Input::getId), table.getOutputs().stream().map(Output::getId))
			.toList();
	}

	private static String variable(DecisionTable table, String clause) {
		return table.getInputs()
			.stream()
			.filter((input) -> input.getId().equals(clause))
			.findFirst()
			.map(DecisionTables::expression)
			.orElse(clause);
	}

	private static String expression(Input input) {
		return (input.getInputExpression() != null) ? textOf(input.getInputExpression().getText()) : input.getId();
	}

	private static String textOf(org.camunda.bpm.model.dmn.instance.Text text) {
		return (text != null) ? text.getTextContent().strip() : "";
	}

	private static String orSpelt(String name, String id) {
		return (name != null && !name.isBlank()) ? name : StepNames.spelt(String.valueOf(id));
	}

}
