package org.protocoldesk.review;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.protocoldesk.blocks.Unasked;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.figures.Passages;

import org.springframework.stereotype.Component;

/**
 * The steps that a case took: from the engine's history, or from the desk's own record
 * where that history has been cleaned up, all of it or in part, or where it can no longer
 * tell the version of a model that is gone.
 */
@Component
class TakenSteps {

	private final HistoryService history;

	private final Passages passages;

	private final Unasked unasked;

	TakenSteps(HistoryService history, Passages passages, Unasked unasked) {
		this.history = history;
		this.passages = passages;
		this.unasked = unasked;
	}

	/**
	 * The steps in the order in which they began.
	 * @param runs what drove the case, as far as the engine still knows
	 */
	Found of(CaseFile file, List<HistoricProcessInstance> runs) {
		List<TakenStep> own = (file.instance() != null) ? ownRecord(file.instance()) : List.of();
		boolean modelsKnown = runs.stream().allMatch((run) -> run.getProcessDefinitionVersion() != null);
		List<TakenStep> engines = modelsKnown
				? runs.stream().flatMap((run) -> stepsOf(run).stream()).sorted(TakenStep.IN_ORDER).toList() : List.of();
		boolean over = runs.stream().allMatch((run) -> run.getEndTime() != null);
		boolean cleaned = modelsKnown && over && engines.size() < own.size();
		return (cleaned || !modelsKnown) ? new Found(own, cleaned) : new Found(engines, false);
	}

	private List<TakenStep> ownRecord(String instance) {
		return this.passages.of(instance)
			.stream()
			.map((passed) -> new TakenStep(passed.model(), passed.version(), passed.step(), passed.startedAt(),
					passed.endedAt(), passed.cancelled()))
			.sorted(TakenStep.IN_ORDER)
			.toList();
	}

	private List<TakenStep> stepsOf(HistoricProcessInstance run) {
		return this.unasked
			.look(() -> this.history.createHistoricActivityInstanceQuery()
				.processInstanceId(run.getId())
				.orderByHistoricActivityInstanceStartTime()
				.asc()
				.orderPartiallyByOccurrence()
				.asc()
				.list())
			.stream()
			.filter((step) -> !step.getActivityId().contains("#"))
			.map((step) -> new TakenStep(run.getProcessDefinitionKey(), run.getProcessDefinitionVersion(),
					step.getActivityId(), step.getStartTime().toInstant(), instant(step.getEndTime()),
					step.isCanceled()))
			.toList();
	}

	private static Instant instant(Date date) {
		return (date != null) ? date.toInstant() : null;
	}

	/**
	 * What is known of the way.
	 *
	 * @param cleaned whether the engine's history has lost steps of it
	 */
	record Found(List<TakenStep> steps, boolean cleaned) {
	}

}
