package org.protocoldesk.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.protocoldesk.blocks.Unasked;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.figures.Passages;
import org.protocoldesk.review.CaseView.Drawing;
import org.protocoldesk.review.CaseView.PathStep;
import org.protocoldesk.review.Model.Step;

import org.springframework.stereotype.Component;

/**
 * Finds the way that a case went: in the engine's history, or in the desk's own record of
 * steps where that history has been cleaned up.
 */
@Component
class CourseFinder {

	private static final String CLEANED = "The engine's history of this case has been cleaned up. Its path is shown "
			+ "from the desk's own record; the decision tables that were asked are no longer known.";

	private static final String NOTHING = "Nothing is kept of the path of this case. Its journal is.";

	private static final String NOT_DRAWN = "The drawing of “%s”, version %d, is no longer kept. The steps are listed.";

	private final HistoryService history;

	private final Passages passages;

	private final Models models;

	private final Unasked unasked;

	private final Clock clock;

	CourseFinder(HistoryService history, Passages passages, Models models, Unasked unasked, Clock clock) {
		this.history = history;
		this.passages = passages;
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
		List<Taken> taken = runs.stream().flatMap((run) -> stepsOf(run).stream()).sorted(Taken.IN_ORDER).toList();
		List<String> gaps = new ArrayList<>();
		if (taken.isEmpty() && file.instance() != null) {
			taken = this.passages.of(file.instance())
				.stream()
				.map((passed) -> new Taken(passed.model(), passed.version(), passed.step(), passed.startedAt(),
						passed.endedAt(), passed.cancelled()))
				.sorted(Taken.IN_ORDER)
				.toList();
			gaps.add(taken.isEmpty() ? NOTHING : CLEANED);
		}
		else if (taken.isEmpty()) {
			gaps.add(NOTHING);
		}
		Map<ModelVersion, Optional<Model>> kept = new HashMap<>();
		taken.forEach(
				(step) -> kept.computeIfAbsent(step.from(), (from) -> this.models.model(from.key(), from.version())));
		List<Drawing> drawings = drawings(file.procedure(), kept);
		drawings.stream()
			.filter((drawing) -> !drawing.drawn())
			.forEach((drawing) -> gaps.add(NOT_DRAWN.formatted(drawing.name(), drawing.version())));
		return new CourseOfCase(runs.stream().map(HistoricProcessInstance::getId).toList(), drawings, path(taken, kept),
				gaps);
	}

	private List<Taken> stepsOf(HistoricProcessInstance run) {
		List<HistoricActivityInstance> steps = this.unasked
			.look(() -> this.history.createHistoricActivityInstanceQuery()
				.processInstanceId(run.getId())
				.orderByHistoricActivityInstanceStartTime()
				.asc()
				.orderPartiallyByOccurrence()
				.asc()
				.list());
		return steps.stream()
			.filter((step) -> !step.getActivityId().contains("#"))
			.map((step) -> new Taken(run.getProcessDefinitionKey(), run.getProcessDefinitionVersion(),
					step.getActivityId(), step.getStartTime().toInstant(), instant(step.getEndTime()),
					step.isCanceled()))
			.toList();
	}

	private static List<Drawing> drawings(String procedure, Map<ModelVersion, Optional<Model>> kept) {
		return kept.keySet()
			.stream()
			.sorted(Comparator.comparing((ModelVersion model) -> !model.key().equals(procedure))
				.thenComparing(ModelVersion::key))
			.map((model) -> kept.get(model)
				.map((known) -> new Drawing(known.key(), known.name(), known.version(), true))
				.orElseGet(() -> new Drawing(model.key(), StepNames.spelt(model.key()), model.version(), false)))
			.toList();
	}

	private List<PathStep> path(List<Taken> taken, Map<ModelVersion, Optional<Model>> kept) {
		List<PathStep> path = new ArrayList<>();
		for (Taken step : taken) {
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

	private static Instant instant(Date date) {
		return (date != null) ? date.toInstant() : null;
	}

	/** A step that was taken, whoever kept it. */
	private record Taken(String model, int version, String id, Instant startedAt, Instant endedAt, boolean cancelled) {

		static final Comparator<Taken> IN_ORDER = Comparator.comparing(Taken::startedAt);

		ModelVersion from() {
			return new ModelVersion(this.model, this.version);
		}

	}

	private record ModelVersion(String key, int version) {
	}

}
