package org.protocoldesk.blocks;

import org.springframework.stereotype.Component;

/**
 * Releases papers to a Member, or takes one back. Field {@code what}: {@code release},
 * see {@link PaperRelease}, or {@code withdraw}, see {@link PaperWithdrawal};
 * {@code letters} that follow.
 */
@Component("handlePaper")
class HandlePaper extends Block {

	private final PaperRelease release;

	private final PaperWithdrawal withdrawal;

	private final LetterDesk letters;

	HandlePaper(PaperRelease release, PaperWithdrawal withdrawal, LetterDesk letters) {
		this.release = release;
		this.withdrawal = withdrawal;
		this.letters = letters;
	}

	@Override
	void execute(CaseInHand current) {
		if (current.input("what").equals("withdraw")) {
			this.withdrawal.withdraw(current);
		}
		else {
			this.release.release(current);
		}
		this.letters.write(current, "letters", current.citation());
	}

}
