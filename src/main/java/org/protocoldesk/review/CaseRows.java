package org.protocoldesk.review;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.council.CouncilProfile;
import org.protocoldesk.figures.Desks;
import org.protocoldesk.figures.Seat;

import org.springframework.stereotype.Component;

/** Puts cases into words. */
@Component
class CaseRows {

	private final Titles titles;

	private final Desks desks;

	private final Clock clock;

	CaseRows(Titles titles, Desks desks, Clock clock) {
		this.titles = titles;
		this.desks = desks;
		this.clock = clock;
	}

	List<CaseRow> of(Collection<CaseFile> files) {
		Map<String, List<Seat>> seats = this.desks
			.of(files.stream()
				.filter((file) -> file.status() == CaseFile.Status.OPEN)
				.map(CaseFile::instance)
				.filter(Objects::nonNull)
				.toList())
			.stream()
			.collect(Collectors.groupingBy(Seat::instance));
		Map<String, String> words = new HashMap<>();
		Map<String, CouncilProfile> councils = new HashMap<>();
		return files.stream()
			.map((file) -> row(file, seats.getOrDefault(file.instance(), List.of()), words, councils))
			.toList();
	}

	private CaseRow row(CaseFile file, List<Seat> seats, Map<String, String> words,
			Map<String, CouncilProfile> councils) {
		String procedure = words.computeIfAbsent(file.procedure(), this.titles::procedure);
		String outcome = (file.outcome() != null)
				? words.computeIfAbsent(file.procedure() + " " + file.version() + " " + file.outcome(),
						(key) -> this.titles.outcome(file.procedure(), file.version(), file.outcome()))
				: null;
		return new CaseRow(file.reference(), file.procedure(), procedure, file.version(),
				file.status() == CaseFile.Status.OPEN, outcome, file.openedAt(), file.dueAt(), file.closedAt(),
				isOverdue(file), file.wasLate(), holders(file, seats, councils));
	}

	private boolean isOverdue(CaseFile file) {
		return file.status() == CaseFile.Status.OPEN
				&& (file.isOverdue() || (file.dueAt() != null && file.dueAt().isBefore(this.clock.instant())));
	}

	private List<String> holders(CaseFile file, List<Seat> seats, Map<String, CouncilProfile> councils) {
		if (seats.isEmpty()) {
			return List.of();
		}
		CouncilProfile council = councils.computeIfAbsent(file.procedure() + " " + file.version(),
				(key) -> this.titles.council(file.procedure(), file.version()));
		return seats.stream().map((seat) -> holder(seat, council)).distinct().toList();
	}

	/** Who has a task, with the office for which they have it. */
	String holder(Seat seat, CouncilProfile council) {
		String holder = this.titles.holder(seat.holder(), council);
		boolean person = seat.office() != null && !seat.holder().startsWith(seat.office());
		return person ? "%s (%s)".formatted(holder, council.titleOf(seat.office())) : holder;
	}

}
