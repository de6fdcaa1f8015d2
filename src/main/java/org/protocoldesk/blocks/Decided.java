package org.protocoldesk.blocks;

import org.springframework.stereotype.Component;

import org.protocoldesk.casefile.Precedents;

/**
 * Keeps what is decided on what a case asks, whoever decided it: for the case itself, as
 * {@code decided}, and for later cases on the same matter. Fields: {@code decides}, the
 * result, as the case would end with it; {@code reason}; {@code redactions} and
 * {@code terms} of what is given; {@code explanation}, what the rules say of it to
 * whoever asked; {@code onMatter}, under which later cases find it. What was decided
 * before is replaced.
 */
@Component
class Decided {

	private static final String FIELD = "decides";

	private final Precedents precedents;

	Decided(Precedents precedents) {
		this.precedents = precedents;
	}

	/** Whether a step tells a decision. */
	static boolean isDecision(CaseInHand current) {
		return current.own(FIELD).isPresent();
	}

	/** Keeps what the step decides, if it decides something. */
	void keep(CaseInHand current) {
		current.own(FIELD).ifPresent((result) -> keep(current, result));
	}

	private void keep(CaseInHand current, String result) {
		Answer decided = new Answer();
		decided.put("result", result);
		for (String field : new String[] { "reason", "redactions", "terms", "explanation" }) {
			decided.put(field, current.own(field).orElse(""));
		}
		decided.put("rule", current.citation().rule());
		decided.put("basis", current.citation().basis());
		current.set("decided", decided);
		current.own("onMatter")
			.ifPresent((matter) -> this.precedents.note(current.reference(), matter, result,
					current.own("reason").orElse("")));
	}

}
