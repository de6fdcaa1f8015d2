package org.protocoldesk.blocks;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.protocoldesk.casefile.MatterRegister;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Opens a case of its own that takes up what was offered in this one, as if the person
 * who acts had filled in its start form. Fields: {@code procedure}; {@code from}, the
 * step whose answer has what the start form asks for; {@code answers}, those fields. Sets
 * {@code followingCase}, its reference.
 */
@Component
class FollowingCase {

	private final ObjectProvider<RuntimeService> runtime;

	private final MatterRegister matters;

	FollowingCase(ObjectProvider<RuntimeService> runtime, MatterRegister matters) {
		this.runtime = runtime;
		this.matters = matters;
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
	}

}
