package org.protocoldesk.blocks;

import java.util.Arrays;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.stereotype.Component;

/**
 * Puts a new task on the desk that {@code findOfficeHolder} found: of the whole post, or
 * of those of its people who may act when somebody of the post is a party or took a step
 * that this task has to be kept apart from.
 */
@Component("offerToOffice")
class OfferToOffice implements TaskListener {

	@Override
	public void notify(DelegateTask task) {
		FourEyes.keep(task);
		String people = (String) task.getVariable("candidateUsers");
		if (people == null || people.isBlank()) {
			task.addCandidateGroup((String) task.getVariable("post"));
		}
		else {
			task.addCandidateUsers(Arrays.asList(people.split(",")));
		}
	}

}
