package org.protocoldesk.blocks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

import org.protocoldesk.calendar.WorkingDays;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.council.Deadline;

import org.springframework.stereotype.Component;

/**
 * Computes by when a step should be done, in the council's working days. Input:
 * {@code deadline}, its name in the council's profile; {@code ofCase}, whether the case
 * as a whole is due then ({@code set}), keeps its date ({@code kept}) or waits without
 * one ({@code cleared}); {@code notAfter}, a moment from a form after which the answer
 * would be of no use. Sets the dates {@code dueAt} and {@code remindAt}, and with
 * {@code notAfter} the date {@code latestAt}.
 */
@Component("setDeadline")
class SetDeadline extends Block {

	private final CaseRegister register;

	private final Clock clock;

	SetDeadline(CaseRegister register, Clock clock) {
		this.register = register;
		this.clock = clock;
	}

	@Override
	void execute(CaseInHand current) {
		Deadline deadline = current.origin().council().deadline(current.input("deadline"));
		WorkingDays calendar = new WorkingDays(current.origin().council().closingDays());
		Instant counted = calendar.deadline(this.clock.instant(), deadline.workingDays());
		Optional<Instant> latest = current.own("notAfter").map(this::moment);
		latest.ifPresent((moment) -> current.set("latestAt", Date.from(moment)));
		Instant due = latest.filter(counted::isAfter).orElse(counted);
		LocalDate dueDay = LocalDate.ofInstant(due, this.clock.getZone());
		Instant reminder = calendar.startOf(calendar.plus(dueDay, -deadline.remindBefore()));
		current.set("dueAt", Date.from(due));
		current.set("remindAt", Date.from(reminder));
		switch (current.own("ofCase").orElse("set")) {
			case "cleared" -> this.register.due(current.reference(), null);
			case "kept" -> {
			}
			default -> this.register.due(current.reference(), due);
		}
	}

	private Instant moment(String text) {
		return Moments.read(text, this.clock.getZone())
			.orElseThrow(() -> new WrongInput("notAfter", "that is not a date with a time."));
	}

}
