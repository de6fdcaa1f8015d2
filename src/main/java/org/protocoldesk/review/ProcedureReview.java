package org.protocoldesk.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.protocoldesk.figures.CaseCounts;
import org.protocoldesk.figures.CaseFigures;
import org.protocoldesk.figures.CaseFigures.Closed;
import org.protocoldesk.review.ProcedureView.Drawing;
import org.protocoldesk.review.ProcedureView.Month;
import org.protocoldesk.review.ProcedureView.Outcome;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what happened in a procedure, from counts that do not grow with its cases. */
@Component
class ProcedureReview {

	private final FilterChoices choices;

	private final Models models;

	private final CaseCounts counts;

	private final StepReview steps;

	private final Titles titles;

	private final Clock clock;

	ProcedureReview(FilterChoices choices, Models models, CaseCounts counts, StepReview steps, Titles titles,
			Clock clock) {
		this.choices = choices;
		this.models = models;
		this.counts = counts;
		this.steps = steps;
		this.titles = titles;
		this.clock = clock;
	}

	/** What a manager sees, all of it as it stood at one moment. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public ProcedureView of(String key, ProcedureRequest request, String person) {
		if (!known(key)) {
			throw new NoSuchCase();
		}
		ProcedureRequest asked = request.on(LocalDate.now(this.clock));
		CaseFigures all = this.counts.of(key, asked.version(), person);
		List<Closed> closed = all.closed().stream().filter((count) -> asked.holds(count.month())).toList();
		Optional<Model> drawn = (asked.version() != null) ? this.models.model(key, asked.version())
				: this.models.latest(key);
		List<Drawing> drawings = this.steps.of(key, drawn, asked, person);
		List<Month> months = months(all, asked);
		return new ProcedureView(key, this.titles.procedure(key), asked.version(), versions(key, all),
				asked.from().toString(), asked.to().toString(), drawn.isPresent(),
				months.stream().mapToLong(Month::opened).sum(), sum(closed, (count) -> true),
				months.get(months.size() - 1).open(), sum(closed, Closed::late), outcomes(key, asked.version(), closed),
				months, drawings);
	}

	private boolean known(String key) {
		return this.models.run().contains(key) || this.counts.procedures().contains(key);
	}

	/** Those that are there, and those of cases that the manager may see. */
	private List<Integer> versions(String key, CaseFigures all) {
		return Stream.concat(this.choices.procedure(key).versions().stream(), all.versions().stream())
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	private List<Outcome> outcomes(String key, Integer version, List<Closed> closed) {
		Map<String, Long> cases = closed.stream()
			.collect(Collectors.groupingBy(Closed::outcome, Collectors.summingLong(Closed::cases)));
		Codes codes = this.titles.codes(key, version);
		return cases.entrySet()
			.stream()
			.map((outcome) -> new Outcome(codes.of("outcome", outcome.getKey()), outcome.getValue()))
			.sorted(Comparator.comparing(Outcome::cases).reversed().thenComparing(Outcome::name))
			.toList();
	}

	private static List<Month> months(CaseFigures all, ProcedureRequest asked) {
		Map<LocalDate, Long> closed = all.closed()
			.stream()
			.collect(Collectors.groupingBy(Closed::month, Collectors.summingLong(Closed::cases)));
		long open = before(all.opened(), asked) - before(closed, asked);
		List<Month> months = new ArrayList<>();
		for (YearMonth month = asked.from(); !month.isAfter(asked.to()); month = month.plusMonths(1)) {
			long in = all.opened().getOrDefault(month.atDay(1), 0L);
			long out = closed.getOrDefault(month.atDay(1), 0L);
			open += in - out;
			months.add(new Month(month.toString(), in, out, open));
		}
		return months;
	}

	private static long before(Map<LocalDate, Long> byMonth, ProcedureRequest asked) {
		return byMonth.entrySet()
			.stream()
			.filter((month) -> month.getKey().isBefore(asked.firstDay()))
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	private static long sum(List<Closed> counts, Predicate<Closed> which) {
		return counts.stream().filter(which).mapToLong(Closed::cases).sum();
	}

}
