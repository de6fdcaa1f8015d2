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
 * who acts had filled in its start form. Inputs: {@code procedure}; {@code answers}, the
 * variables that its start form asks for. Sets {@code followingCase}, its reference.
 */
@Component("openFollowingCase")
class OpenFollowingCase extends Block {

	private final ObjectProvider<RuntimeService> runtime;

	private final MatterRegister matters;

	OpenFollowingCase(ObjectProvider<RuntimeService> runtime, MatterRegister matters) {
		this.runtime = runtime;
		this.matters = matters;
	}

	@Override
	void execute(CaseInHand current) {
		RuntimeService runtime = this.runtime.getObject();
		Map<String, Object> answers = new HashMap<>();
		current.list("answers").forEach((name) -> answers.put(name, current.execution().getVariable(name)));
		ProcessInstance started = runtime.startProcessInstanceByKey(current.input("procedure"), answers);
		String reference = (String) runtime.getVariable(started.getId(), "reference");
		this.matters.follow(reference, current.reference());
		current.set("followingCase", reference);
	}

}
