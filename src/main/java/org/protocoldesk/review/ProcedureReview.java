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

import org.protocoldesk.figures.CaseCount;
import org.protocoldesk.figures.CaseCounts;
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
		List<CaseCount> all = this.counts.of(key, asked.version(), person);
		List<CaseCount> closed = all.stream().filter((count) -> asked.holds(count.closedMonth())).toList();
		Optional<Model> drawn = (asked.version() != null) ? this.models.model(key, asked.version())
				: this.models.latest(key);
		List<Drawing> drawings = this.steps.of(key, drawn, asked, person);
		List<Month> months = months(all, asked);
		return new ProcedureView(key, this.titles.procedure(key), asked.version(), versions(key, all),
				asked.from().toString(), asked.to().toString(), drawn.isPresent(),
				sum(all, (count) -> asked.holds(count.openedMonth())), sum(closed, (count) -> true),
				months.get(months.size() - 1).open(), sum(closed, CaseCount::late),
				outcomes(key, asked.version(), closed), months, drawings);
	}

	private boolean known(String key) {
		return this.models.run().contains(key) || this.counts.procedures().contains(key);
	}

	/** Those that are there, and those of cases that the manager may see. */
	private List<Integer> versions(String key, List<CaseCount> all) {
		return Stream
			.concat(this.choices.procedure(key).versions().stream(),
					all.stream().map(CaseCount::version).filter((version) -> version > 0))
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	private List<Outcome> outcomes(String key, Integer version, List<CaseCount> closed) {
		Map<String, Long> cases = closed.stream()
			.collect(Collectors.groupingBy(CaseCount::outcome, Collectors.summingLong(CaseCount::cases)));
		Codes codes = this.titles.codes(key, version);
		return cases.entrySet()
			.stream()
			.map((outcome) -> new Outcome(codes.of("outcome", outcome.getKey()), outcome.getValue()))
			.sorted(Comparator.comparing(Outcome::cases).reversed().thenComparing(Outcome::name))
			.toList();
	}

	private static List<Month> months(List<CaseCount> all, ProcedureRequest asked) {
		long open = sum(all, (count) -> count.openedMonth().isBefore(asked.firstDay()))
				- sum(all, (count) -> count.closedMonth() != null && count.closedMonth().isBefore(asked.firstDay()));
		Map<LocalDate, Long> opened = byMonth(all, CaseCount::openedMonth);
		Map<LocalDate, Long> closed = byMonth(all.stream().filter((count) -> count.closedMonth() != null).toList(),
				CaseCount::closedMonth);
		List<Month> months = new ArrayList<>();
		for (YearMonth month = asked.from(); !month.isAfter(asked.to()); month = month.plusMonths(1)) {
			long in = opened.getOrDefault(month.atDay(1), 0L);
			long out = closed.getOrDefault(month.atDay(1), 0L);
			open += in - out;
			months.add(new Month(month.toString(), in, out, open));
		}
		return months;
	}

	private static Map<LocalDate, Long> byMonth(List<CaseCount> counts,
			java.util.function.Function<CaseCount, LocalDate> month) {
		return counts.stream().collect(Collectors.groupingBy(month, Collectors.summingLong(CaseCount::cases)));
	}

	private static long sum(List<CaseCount> counts, Predicate<CaseCount> which) {
		return counts.stream().filter(which).mapToLong(CaseCount::cases).sum();
	}

}
