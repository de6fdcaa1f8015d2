package org.protocoldesk.blocks;

import org.springframework.stereotype.Component;

/**
 * Does something outside the procedure itself. Field {@code what}: {@code openCase}, see
 * {@link FollowingCase}; {@code withdrawCase}, see {@link CaseWithdrawal};
 * {@code fillVacancy}, see {@link Appointments}.
 */
@Component("elsewhere")
class Elsewhere extends Block {

	private final FollowingCase following;

	private final CaseWithdrawal withdrawal;

	private final Appointments appointments;

	Elsewhere(FollowingCase following, CaseWithdrawal withdrawal, Appointments appointments) {
		this.following = following;
		this.withdrawal = withdrawal;
		this.appointments = appointments;
	}

	@Override
	void execute(CaseInHand current) {
		String what = current.input("what");
		switch (what) {
			case "openCase" -> this.following.open(current);
			case "withdrawCase" -> this.withdrawal.withdraw(current);
			case "fillVacancy" -> this.appointments.appoint(current);
			default -> throw new IllegalStateException("There is nothing called \"%s\" to do".formatted(what));
		}
	}

}
