package org.protocoldesk.blocks;

import java.util.Optional;

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

	private final Precedents precedents;

	Decided(Precedents precedents) {
		this.precedents = precedents;
	}

	/** Whether a step tells a decision. */
	static boolean isDecision(CaseInHand current) {
		return result(current).isPresent();
	}

	/** Keeps what the step decides, if it decides something. */
	void keep(CaseInHand current) {
		result(current).ifPresent((result) -> keep(current, result));
	}

	private static Optional<String> result(CaseInHand current) {
		return current.own("decides");
	}

	private void keep(CaseInHand current, String result) {
		Answer decided = new Answer();
		decided.put("result", result);
		decided.put("reason", current.own("reason").orElse(""));
		decided.put("redactions", current.own("redactions").orElse(""));
		decided.put("terms", current.own("terms").orElse(""));
		decided.put("explanation", current.own("explanation").orElse(""));
		decided.put("rule", current.citation().rule());
		decided.put("basis", current.citation().basis());
		current.set("decided", decided);
		current.own("onMatter")
			.ifPresent((matter) -> this.precedents.note(current.reference(), matter, result,
					current.own("reason").orElse("")));
	}

}
