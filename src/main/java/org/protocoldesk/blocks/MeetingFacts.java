package org.protocoldesk.blocks;

import java.time.Instant;
import java.util.Date;

import org.protocoldesk.casefile.CaseRegister;

import org.springframework.stereotype.Component;

/**
 * Says until when something that is asked for can be answered at all, so that the dates
 * at which a case takes another course are stored. Fields: {@code notAfter}, the moment
 * after which an answer would be of no use; {@code deadline}, when an answer is due. Sets
 * {@code latestAt}, that moment, and {@code decideBy}, when an answer is due, at the
 * latest then; the case is due by that date until a step sets its own.
 */
@Component("meetingFacts")
class MeetingFacts implements FactFinder {

	private final StepDates dates;

	private final CaseRegister register;

	MeetingFacts(StepDates dates, CaseRegister register) {
		this.dates = dates;
		this.register = register;
	}

	@Override
	public void find(CaseInHand current) {
		Instant due = this.dates.of(current)
			.orElseThrow(() -> new IllegalStateException("facts about a meeting need the field \"deadline\""))
			.due();
		current.set("latestAt", Date.from(this.dates.latest(current).orElse(due)));
		current.set("decideBy", Date.from(due));
		this.register.due(current.reference(), due);
	}

}
