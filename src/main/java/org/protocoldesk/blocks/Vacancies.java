package org.protocoldesk.blocks;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.protocoldesk.council.Citation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Deals with steps that nobody may take: the step waits on nobody's desk and Democratic
 * Services appoint somebody, in a small procedure that all others share; or, where the
 * model says so, the case goes on without.
 */
@Component
class Vacancies {

	/** Key of the procedure in which somebody is appointed. */
	static final String PROCEDURE = "appointment";

	/** The variable of that procedure that says which task waits. */
	static final String TASK = "vacantTask";

	private final ObjectProvider<RuntimeService> runtime;

	private final StepJournal journal;

	private final Unasked unasked;

	Vacancies(ObjectProvider<RuntimeService> runtime, StepJournal journal, Unasked unasked) {
		this.runtime = runtime;
		this.journal = journal;
		this.unasked = unasked;
	}

	/** Fills the step that a new task is for, or goes on without. */
	void fill(DelegateTask task, CaseInHand current, StepKind kind) {
		Citation citation = current.citation();
		current.keep("office", current.own("office").orElse(StepSeats.NO_OFFICE));
		current.keep("rule", citation.rule());
		current.keep("basis", Citation.DEFAULT);
		if (current.own("nobody").filter("goOn"::equals).isPresent()) {
			current.set(current.step(), this.journal.answerOf(current, Map.of(), "nobody"));
			this.journal.unanswered(current, "nobodyAsked", citation);
			task.complete();
			return;
		}
		current.keep(TaskSeat.SEAT,
				TaskSeat.vacant(current.own("unit").orElse(null), current.own("apartFrom").orElse(null)));
		begin(task, current, kind, citation);
	}

	private void begin(DelegateTask task, CaseInHand current, StepKind kind, Citation citation) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("reference", current.reference());
		variables.put("about", current.execution().getVariable("about"));
		variables.put(TASK, task.getId());
		variables.put("vacantStep", task.getName());
		variables.put("vacantOffice", current.own("office").orElse(StepSeats.NO_OFFICE));
		variables.put("vacantRule", citation.rule());
		variables.put("decides", kind == StepKind.DECIDE);
		this.unasked
			.look(() -> this.runtime.getObject().startProcessInstanceByKey(PROCEDURE, current.reference(), variables));
	}

	/** Ends the search for somebody, because the task is filled or gone. */
	void end(String task) {
		RuntimeService runtime = this.runtime.getObject();
		this.unasked.look(() -> {
			runtime.createProcessInstanceQuery()
				.processDefinitionKey(PROCEDURE)
				.variableValueEquals(TASK, task)
				.list()
				.forEach((search) -> runtime.deleteProcessInstance(search.getId(), "The step is no longer vacant."));
			return null;
		});
	}

}
