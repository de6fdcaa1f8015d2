package org.protocoldesk.engine.steps;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.protocoldesk.blocks.AskSeveral;
import org.protocoldesk.blocks.CaseBegins;
import org.protocoldesk.blocks.CaseEnds;
import org.protocoldesk.blocks.Facts;

import org.springframework.stereotype.Component;

/**
 * Fits the blocks into a model as the engine reads it. The extension property
 * {@code block}, which the element templates set, says from which block a step is made;
 * service and send tasks call theirs by name.
 */
@Component
public class BlockParser extends AbstractBpmnParseListener {

	private final DeskSteps deskSteps;

	private final CaseBegins begins;

	private final CaseEnds ends;

	private final AskSeveral several;

	private final Facts facts;

	BlockParser(DeskSteps deskSteps, CaseBegins begins, CaseEnds ends, AskSeveral several, Facts facts) {
		this.deskSteps = deskSteps;
		this.begins = begins;
		this.ends = ends;
		this.several = several;
		this.facts = facts;
	}

	@Override
	public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl event) {
		if (inputs(element, event).isBlock("caseBegins")) {
			event.addBuiltInListener(ExecutionListener.EVENTNAME_START, AsDesk.event(this.begins::begin));
		}
	}

	@Override
	public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl event) {
		if (inputs(element, event).isBlock("caseEnds")) {
			event.addBuiltInListener(ExecutionListener.EVENTNAME_START, AsDesk.event(this.ends::end));
		}
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		ParsedInputs inputs = inputs(element, activity);
		if (DeskSteps.isMadeFrom(inputs)) {
			this.deskSteps.prepare(activity, inputs);
		}
	}

	@Override
	public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
		ParsedInputs inputs = inputs(element, activity);
		if (inputs.isBlock("askSeveral") && scope instanceof ActivityImpl round
				&& round.getActivityBehavior() instanceof MultiInstanceActivityBehavior repeats) {
			inputs.keepWith(round);
			repeats.setCollectionVariable(null);
			repeats.setCollectionExpression(new AskedCollection(this.several));
			round.addBuiltInListener(ExecutionListener.EVENTNAME_START, AsDesk.event(this.several::begin));
			activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, AsDesk.event(this.several::answered));
		}
	}

	@Override
	public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (inputs(element, activity).written("facts").isPresent()) {
			activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, AsDesk.event(this.facts::before));
		}
	}

	@Override
	public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		inputs(element, activity);
	}

	@Override
	public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		inputs(element, activity);
	}

	private static ParsedInputs inputs(Element element, ActivityImpl step) {
		ParsedInputs inputs = ParsedInputs.read(element,
				Context.getProcessEngineConfiguration().getExpressionManager());
		inputs.keepWith(step);
		return inputs;
	}

}
