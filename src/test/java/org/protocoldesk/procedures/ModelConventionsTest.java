package org.protocoldesk.procedures;

import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.Findings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How every model is named and written: the conventions of {@code docs/analysts.md}.
 */
class ModelConventionsTest {

	private static final Pattern GENERATED = Pattern.compile(" id=\"([A-Z]\\w*_\\w+)\"");

	private static final List<Pattern> FOREIGN = Stream
		.of("<bpmn:scriptTask", "<camunda:script", "scriptFormat=", "camunda:class=", "<camunda:connector",
				"camunda:expression=", "camunda:type=", "[$#]\\{[^}<]*\\w\\([^}]*}")
		.map(Pattern::compile)
		.toList();

	static Stream<ModelFile> models() {
		return ModelFile.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldBeNamedAfterItsFile(ModelFile model) {
		assertThat(model.process().getId()).as("process id of %s", model.path()).isEqualTo(model.name());
		assertThat(model.path().resolveSibling(model.procedure() + ".bpmn")).as("model named like its folder").exists();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldSayForHowManyDaysItsHistoryIsKept(ModelFile model) {
		assertThat(model.process().getCamundaHistoryTimeToLiveString()).as("history time to live").matches("P\\d+D");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldHaveIdsThatSayWhatTheyAre(ModelFile model) throws Exception {
		Stream<String> unclear = model.all(FlowElement.class)
			.map(FlowElement::getId)
			.filter((id) -> !id.matches("[a-z][A-Za-z0-9]*"));
		Stream<String> generated = GENERATED.matcher(Files.readString(model.path())).results().map((id) -> id.group(1));
		Findings.assertNone(model,
				Stream.concat(unclear, generated).map("give %s an id like considerComplaint"::formatted));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldNameEveryStepAndEvent(ModelFile model) {
		Findings.assertNone(model,
				model.all(FlowNode.class)
					.filter((node) -> !(node instanceof Gateway gateway)
							|| (gateway instanceof ExclusiveGateway && gateway.getOutgoing().size() > 1))
					.filter((node) -> Objects.requireNonNullElse(node.getName(), "").isBlank())
					.map((node) -> "name %s".formatted(node.getId())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldAskAQuestionAtEveryGateway(ModelFile model) {
		Findings.assertNone(model,
				model.all(ExclusiveGateway.class)
					.filter((gateway) -> gateway.getOutgoing().size() > 1)
					.flatMap(ModelConventionsTest::check));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldCallBlocksAndNothingElse(ModelFile model) throws Exception {
		String xml = Files.readString(model.path());
		Findings.assertNone(model,
				FOREIGN.stream()
					.flatMap((foreign) -> foreign.matcher(xml).results())
					.map((found) -> "line %d: write it with building blocks instead of %s"
						.formatted(xml.substring(0, found.start()).lines().count(), found.group())));
	}

	/**
	 * Without it a case's history and its tasks that are kept apart would not be found.
	 */
	@ParameterizedTest(name = "{0}")
	@MethodSource("models")
	void shouldHandTheReferenceToWhatItCalls(ModelFile model) {
		Findings.assertNone(model,
				model.all(CallActivity.class)
					.filter((call) -> call.getExtensionElements() == null || call.getExtensionElements()
						.getChildElementsByType(CamundaIn.class)
						.stream()
						.noneMatch((in) -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey())))
					.map((call) -> "call activity %s: hand over the business key #{execution.processBusinessKey}"
						.formatted(call.getId())));
	}

	private static Stream<String> check(ExclusiveGateway gateway) {
		Stream<String> question = Stream.of(gateway)
			.filter((one) -> !Objects.requireNonNullElse(one.getName(), "").endsWith("?"))
			.map((one) -> "gateway %s: put its name as a question".formatted(one.getId()));
		Stream<String> usual = Stream.of(gateway)
			.filter((one) -> one.getDefault() == null)
			.map((one) -> "gateway %s: make one of its flows the default flow".formatted(one.getId()));
		Stream<String> answers = gateway.getOutgoing()
			.stream()
			.filter((flow) -> Objects.requireNonNullElse(flow.getName(), "").isBlank())
			.map((flow) -> "flow %s: name it with the answer".formatted(flow.getId()));
		return Stream.of(question, usual, answers).flatMap((sentences) -> sentences);
	}

}
