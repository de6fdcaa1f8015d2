package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.protocoldesk.engine.speed.RememberingFeel;

/**
 * A decision table of one council, read from its file and answered by Camunda's own
 * decision engine. Reading checks the file against the DMN schema.
 */
final class CouncilTable {

	/** As the desk has it: each cell is worked out once for each value. */
	private static final FeelEngine FEEL = new RememberingFeel();

	private final List<DmnEvaluatedDecisionRule> matches = new ArrayList<>();

	private final Map<Map<String, String>, Answer> answers = new HashMap<>();

	private final String council;

	private final String id;

	private final Decision decision;

	private final DmnEngine engine;

	private final DmnDecision parsed;

	private final List<String> yesOrNo;

	CouncilTable(String council, String id) {
		this.council = council;
		this.id = id;
		DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
		configuration.setFeelEngineFactory(() -> FEEL);
		configuration.setCustomPostDecisionTableEvaluationListeners(
				List.of((event) -> this.matches.addAll(event.getMatchingRules())));
		this.engine = configuration.buildEngine();
		DmnModelInstance model = read("/bpmn/councils/%s/%s.dmn".formatted(council, id));
		this.decision = model.getModelElementById(id);
		this.parsed = this.engine.parseDecision(id, model);
		this.yesOrNo = table().getInputs()
			.stream()
			.map(Input::getInputExpression)
			.filter((expression) -> "boolean".equals(expression.getTypeRef()))
			.map((expression) -> expression.getText().getTextContent())
			.toList();
	}

	/** Every table that lies in the council's folder. */
	static Stream<CouncilTable> allOf(String council) {
		return ModelFile.files(Councils.FOLDER.resolve(council), ".dmn")
			.map((file) -> new CouncilTable(council, file.getFileName().toString().replace(".dmn", "")));
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
		return outputs;
	}

	List<Row> rows() {
		return table().getRules()
			.stream()
			.map((rule) -> new Row(rule.getId(),
					(rule.getDescription() != null) ? rule.getDescription().getTextContent() : ""))
			.toList();
	}

	Answer answer(Map<String, String> question) {
		return this.answers.computeIfAbsent(question, this::evaluate);
	}

	@Override
	public String toString() {
		return this.council + " " + this.id;
	}

	private Answer evaluate(Map<String, String> question) {
		this.matches.clear();
		this.engine.evaluateDecisionTable(this.parsed, typed(question));
		Map<String, String> outputs = new LinkedHashMap<>();
		this.matches.forEach((match) -> match.getOutputEntries()
			.values()
			.forEach((output) -> outputs.put(output.getOutputName(), String.valueOf(output.getValue().getValue()))));
		return new Answer(this.matches.stream().map(DmnEvaluatedDecisionRule::getId).toList(), outputs);
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

	private static DmnModelInstance read(String path) {
		try (InputStream file = CouncilTable.class.getResourceAsStream(path)) {
			return Dmn.readModelFromStream(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record Row(String id, String annotation) {
	}

	record Answer(List<String> rows, Map<String, String> outputs) {
	}

}
