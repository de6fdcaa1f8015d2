package org.protocoldesk.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.protocoldesk.blocks.Unasked;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.review.CaseView.Drawing;
import org.protocoldesk.review.CaseView.PathStep;
import org.protocoldesk.review.Model.Step;

import org.springframework.stereotype.Component;

/** Finds the way that a case went, and says what of it is no longer kept. */
@Component
class CourseFinder {

	private static final String CLEANED = "The engine's history of this case has been cleaned up. Its path is shown "
			+ "from the desk's own record; decision tables that it asked may be missing.";

	private static final String NOTHING = "Nothing is kept of the path of this case. Its journal is.";

	private static final String NOT_DRAWN = "The drawing of “%s”, version %d, is no longer kept. The steps are listed.";

	private final HistoryService history;

	private final TakenSteps steps;

	private final Models models;

	private final Unasked unasked;

	private final Clock clock;

	CourseFinder(HistoryService history, TakenSteps steps, Models models, Unasked unasked, Clock clock) {
		this.history = history;
		this.steps = steps;
		this.models = models;
		this.unasked = unasked;
		this.clock = clock;
	}

	/** The run that called this one, or itself. */
	String rootOf(String run) {
		return this.unasked.look(() -> this.history.createHistoricProcessInstanceQuery().processInstanceId(run).list())
			.stream()
			.findFirst()
			.map(HistoricProcessInstance::getRootProcessInstanceId)
			.orElse(run);
	}

	CourseOfCase of(CaseFile file) {
		List<HistoricProcessInstance> runs = this.unasked.look(() -> this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(file.reference())
			.orderByProcessInstanceStartTime()
			.asc()
			.list());
		TakenSteps.Found found = this.steps.of(file, runs);
		List<TakenStep> taken = found.steps();
		List<String> gaps = new ArrayList<>();
		if (taken.isEmpty()) {
			gaps.add(NOTHING);
		}
		else if (found.cleaned()) {
			gaps.add(CLEANED);
		}
		Map<TakenStep.From, Optional<Model>> kept = new HashMap<>();
		taken.forEach(
				(step) -> kept.computeIfAbsent(step.from(), (from) -> this.models.model(from.key(), from.version())));
		List<Drawing> drawings = drawings(file.procedure(), kept);
		drawings.stream()
			.filter((drawing) -> !drawing.drawn())
			.forEach((drawing) -> gaps.add(NOT_DRAWN.formatted(drawing.name(), drawing.version())));
		return new CourseOfCase(runs.stream().map(HistoricProcessInstance::getId).toList(), drawings, path(taken, kept),
				gaps);
	}

	private static List<Drawing> drawings(String procedure, Map<TakenStep.From, Optional<Model>> kept) {
		return kept.keySet()
			.stream()
			.sorted(Comparator.comparing((TakenStep.From model) -> !model.key().equals(procedure))
				.thenComparing(TakenStep.From::key))
			.map((model) -> kept.get(model)
				.map((known) -> new Drawing(known.key(), known.name(), known.version(), true))
				.orElseGet(() -> new Drawing(model.key(), StepNames.spelt(model.key()), model.version(), false)))
			.toList();
	}

	private List<PathStep> path(List<TakenStep> taken, Map<TakenStep.From, Optional<Model>> kept) {
		List<PathStep> path = new ArrayList<>();
		for (TakenStep step : taken) {
			Step named = kept.get(step.from())
				.map((model) -> model.steps().get(step.id()))
				.orElseGet(() -> new Step(StepNames.spelt(step.id()), Model.Kind.SYSTEM));
			Instant until = (step.endedAt() != null) ? step.endedAt() : this.clock.instant();
			path.add(new PathStep(path.size() + 1, step.model(), step.version(), step.id(), named.name(),
					named.kind().words(), step.startedAt(), step.endedAt(), Moments.lasted(step.startedAt(), until),
					step.cancelled()));
		}
		return path;
	}

}
