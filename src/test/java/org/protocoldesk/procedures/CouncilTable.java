package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.protocoldesk.council.Citation;
import org.protocoldesk.engine.speed.RememberingFeel;

/**
 * A decision table as it counts for one council: its own, or the one that all councils
 * share. It is read from its file and answered by Camunda's own decision engine. Reading
 * checks the file against the DMN schema. A shared table names its paragraphs as the
 * {@code council.yaml} of each council cites them; here it answers the rule and the basis
 * that stand there.
 */
final class CouncilTable {

	/** As the desk has it: each cell is worked out once for each value. */
	private static final FeelEngine FEEL = new RememberingFeel();

	/** The output that names a citation. */
	private static final String PARAGRAPH = "paragraph";

	private final List<DmnEvaluatedDecisionRule> matches = new ArrayList<>();

	private final Map<Map<String, String>, TableAnswer> answers = new HashMap<>();

	private final String council;

	private final String id;

	private final Decision decision;

	private final DmnEngine engine;

	private final DmnDecision parsed;

	private final List<String> yesOrNo;

	private final boolean shared;

	CouncilTable(String council, String id) {
		this.council = council;
		this.id = id;
		DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
		configuration.setFeelEngineFactory(() -> FEEL);
		configuration.setCustomPostDecisionTableEvaluationListeners(
				List.of((event) -> this.matches.addAll(event.getMatchingRules())));
		this.engine = configuration.buildEngine();
		Path file = TableFiles.find(council, id).orElseThrow();
		this.shared = !file.startsWith(Councils.FOLDER);
		DmnModelInstance model = Dmn.readModelFromFile(file.toFile());
		this.decision = model.getModelElementById(id);
		this.parsed = this.engine.parseDecision(id, model);
		this.yesOrNo = table().getInputs()
			.stream()
			.map(Input::getInputExpression)
			.filter((expression) -> "boolean".equals(expression.getTypeRef()))
			.map((expression) -> expression.getText().getTextContent())
			.toList();
	}

	/** Every table that counts for a council: its own, and those that it shares. */
	static Stream<CouncilTable> allOf(String council) {
		return TableFiles.of(council).map((file) -> new CouncilTable(council, TableFiles.name(file)));
	}

	boolean isShared() {
		return this.shared;
	}

	/** What a row of a shared table cites. */
	private Citation cited(String paragraph) {
		String procedure = TableFiles.find(this.council, this.id).orElseThrow().getParent().getFileName().toString();
		return Councils.all()
			.filter((one) -> one.id().equals(this.council))
			.findFirst()
			.orElseThrow()
			.citation(procedure, paragraph);
	}

	String council() {
		return this.council;
	}

	String id() {
		return this.id;
	}

	String historyTimeToLive() {
		return this.decision.getCamundaHistoryTimeToLiveString();
	}

	HitPolicy hitPolicy() {
		return table().getHitPolicy();
	}

	/** Each input with the values it may take. */
	Map<String, List<String>> inputs() {
		Map<String, List<String>> inputs = new LinkedHashMap<>();
		table().getInputs()
			.forEach((input) -> inputs.put(input.getInputExpression().getText().getTextContent(),
					values(input.getInputValues())));
		return inputs;
	}

	/** Each output with the values it may take; no values where any text is allowed. */
	Map<String, List<String>> outputs() {
		Map<String, List<String>> outputs = new LinkedHashMap<>();
		table().getOutputs().forEach((output) -> outputs.put(output.getName(), values(output.getOutputValues())));
		if (outputs.remove(PARAGRAPH) != null) {
			outputs.put("rule", List.of());
			outputs.put("basis", List.of(Citation.STATED, Citation.DEFAULT));
		}
		return outputs;
	}

	/** The outputs by their names, but for the paragraph that a shared table cites. */
	Stream<String> columns() {
		return table().getOutputs().stream().map(Output::getName).filter((name) -> !name.equals(PARAGRAPH));
	}

	/** What each row asks of an input; a dash where it asks nothing. */
	Stream<String> testsOf(String input) {
		int column = List.copyOf(inputs().keySet()).indexOf(input);
		return table().getRules()
			.stream()
			.map((rule) -> List.copyOf(rule.getInputEntries()).get(column).getText().getTextContent().strip())
			.map((test) -> test.isEmpty() ? "-" : test);
	}

	List<Row> rows() {
		return table().getRules()
			.stream()
			.map((rule) -> new Row(rule.getId(),
					(rule.getDescription() != null) ? rule.getDescription().getTextContent() : ""))
			.toList();
	}

	TableAnswer answer(Map<String, String> question) {
		return this.answers.computeIfAbsent(question, this::evaluate);
	}

	@Override
	public String toString() {
		return this.council + " " + this.id;
	}

	private TableAnswer evaluate(Map<String, String> question) {
		this.matches.clear();
		this.engine.evaluateDecisionTable(this.parsed, typed(question));
		Map<String, String> outputs = new LinkedHashMap<>();
		this.matches.forEach((match) -> match.getOutputEntries()
			.values()
			.forEach((output) -> outputs.put(output.getOutputName(), String.valueOf(output.getValue().getValue()))));
		Optional.ofNullable(outputs.remove(PARAGRAPH)).map(this::cited).ifPresent((citation) -> {
			outputs.put("rule", citation.rule());
			outputs.put("basis", citation.basis());
		});
		return new TableAnswer(this.matches.stream().map(DmnEvaluatedDecisionRule::getId).toList(), outputs);
	}

	/** Yes and no stand in the expected rows as {@code true} and {@code false}. */
	private Map<String, Object> typed(Map<String, String> question) {
		Map<String, Object> variables = new LinkedHashMap<>(question);
		this.yesOrNo
			.forEach((name) -> variables.computeIfPresent(name, (key, text) -> Boolean.valueOf(text.toString())));
		return variables;
	}

	private DecisionTable table() {
		return (DecisionTable) this.decision.getExpression();
	}

	private static List<String> values(UnaryTests tests) {
		if (tests == null) {
			return List.of();
		}
		String[] texts = tests.getText().getTextContent().split(",");
		return Arrays.stream(texts).map((text) -> text.replace("\"", "").trim()).toList();
	}

	record Row(String id, String annotation) {
	}

}
