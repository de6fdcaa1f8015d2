package org.protocoldesk.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.protocoldesk.figures.StepTime;
import org.protocoldesk.figures.StepTimes;
import org.protocoldesk.figures.StepTimes.Waiting;
import org.protocoldesk.review.Model.Kind;
import org.protocoldesk.review.Model.Step;
import org.protocoldesk.review.ProcedureView.Drawing;
import org.protocoldesk.review.ProcedureView.StepFigures;

import org.springframework.stereotype.Component;

/** How often each step of a procedure was passed and how long it took. */
@Component
class StepReview {

	private static final double HALF = 0.5;

	private static final double NINE_IN_TEN = 0.9;

	private final StepTimes times;

	private final Models models;

	StepReview(StepTimes times, Models models) {
		this.times = times;
		this.models = models;
	}

	/**
	 * The procedure and what it calls.
	 * @param drawn the version that is drawn, if it is still there
	 */
	List<Drawing> of(String key, Optional<Model> drawn, ProcedureRequest asked, String person) {
		List<Model> bundle = drawn.map(this.models::bundle).orElse(List.of());
		List<String> keys = bundle.isEmpty() ? List.of(key) : bundle.stream().map(Model::key).toList();
		StepTimes.Models wanted = new StepTimes.Models(keys, versions(bundle, asked.version()));
		Map<String, List<StepTime>> passed = this.times.of(wanted, asked.from(), asked.to(), person)
			.stream()
			.collect(Collectors.groupingBy((time) -> at(time.model(), time.step())));
		Map<String, Long> waiting = this.times.waiting(wanted, person)
			.stream()
			.collect(Collectors.toMap((wait) -> at(wait.model(), wait.step()), Waiting::tasks));
		List<Drawing> drawings = new ArrayList<>();
		for (Model model : bundle) {
			drawings.add(new Drawing(model.key(), model.name(), model.version(),
					steps(model.key(), model.steps(), passed, waiting)));
		}
		return bundle.isEmpty()
				? List.of(new Drawing(key, StepNames.spelt(key), null, steps(key, Map.of(), passed, waiting)))
				: drawings;
	}

	private static List<Integer> versions(List<Model> bundle, Integer version) {
		if (version == null) {
			return List.of();
		}
		return bundle.isEmpty() ? List.of(version) : bundle.stream().map(Model::version).toList();
	}

	/** All steps of the drawing, and those of other versions that it does not have. */
	private static List<StepFigures> steps(String model, Map<String, Step> drawn, Map<String, List<StepTime>> passed,
			Map<String, Long> waiting) {
		Set<String> ids = new LinkedHashSet<>(drawn.keySet());
		passed.values()
			.stream()
			.map((times) -> times.get(0))
			.filter((time) -> time.model().equals(model))
			.map(StepTime::step)
			.sorted()
			.forEach(ids::add);
		return ids.stream()
			.map((id) -> figures(id, drawn.getOrDefault(id, new Step(StepNames.spelt(id), Kind.SYSTEM)),
					passed.getOrDefault(at(model, id), List.of()), waiting.getOrDefault(at(model, id), 0L)))
			.toList();
	}

	private static StepFigures figures(String id, Step step, List<StepTime> times, long waiting) {
		return new StepFigures(id, step.name(), step.kind().words(), sum(times, false), sum(times, true),
				StepTime.percentile(times, HALF), StepTime.percentile(times, NINE_IN_TEN), waiting);
	}

	private static long sum(List<StepTime> times, boolean cancelled) {
		return times.stream().filter((time) -> time.cancelled() == cancelled).mapToLong(StepTime::passed).sum();
	}

	private static String at(String model, String step) {
		return model + " " + step;
	}

}
