package org.protocoldesk.blocks;

import org.protocoldesk.casefile.MatterRegister;
import org.protocoldesk.casefile.Precedents;

import org.springframework.stereotype.Component;

/**
 * Keeps something for later cases. Fields: {@code what}: {@code agreement}, that the
 * officer has agreed to what this case asks, or {@code decision}, what was decided on a
 * {@code matter}, with its {@code result} and {@code why}, and not in whose case. A form
 * shows earlier decisions with the text {@code earlier-decisions}.
 */
@Component("remember")
class Remember extends Block {

	private final Precedents precedents;

	private final MatterRegister matters;

	Remember(Precedents precedents, MatterRegister matters) {
		this.precedents = precedents;
		this.matters = matters;
	}

	@Override
	void execute(CaseInHand current) {
		if (current.input("what").equals("agreement")) {
			this.matters.agree(current.reference());
			return;
		}
		this.precedents.note(current.reference(), current.input("matter"), current.input("result"),
				current.own("why").orElse(""));
	}

}
