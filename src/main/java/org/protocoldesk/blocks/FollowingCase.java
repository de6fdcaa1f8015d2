package org.protocoldesk.blocks;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.MatterRegister;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Opens a case of its own that takes up what was offered in this one, as if the person
 * who acts had filled in its start form. Fields: {@code procedure}; {@code from}, the
 * step whose answer has what the start form asks for; {@code answers}, those fields. Sets
 * {@code followingCase}, its reference. If the procedure has words for a journal line of
 * the step's name, it is written.
 */
@Component
class FollowingCase {

	private final ObjectProvider<RuntimeService> runtime;

	private final MatterRegister matters;

	private final CaseJournal journal;

	FollowingCase(ObjectProvider<RuntimeService> runtime, MatterRegister matters, CaseJournal journal) {
		this.runtime = runtime;
		this.matters = matters;
		this.journal = journal;
	}

	void open(CaseInHand current) {
		RuntimeService runtime = this.runtime.getObject();
		Answer answer = current.answerOf(current.input("from"));
		Map<String, Object> answers = new HashMap<>();
		current.list("answers").forEach((name) -> answers.put(name, answer.get(name)));
		ProcessInstance started = runtime.startProcessInstanceByKey(current.input("procedure"), answers);
		String reference = (String) runtime.getVariable(started.getId(), "reference");
		this.matters.follow(reference, current.reference());
		current.set("followingCase", reference);
		if (current.origin().wording().hasLine(current.step())) {
			this.journal.write(current, Action.RECORDED, current.step(), null, current.citation(), Map.of());
		}
	}

}
