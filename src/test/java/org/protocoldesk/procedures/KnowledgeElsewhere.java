package org.protocoldesk.procedures;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.blocks.PaperDesk;

import org.springframework.beans.factory.annotation.Autowired;

/** Need to know in another council: the same model, with that council's tables. */
abstract class KnowledgeElsewhere {

	@Autowired
	CaseStories desk;

	@Autowired
	PaperDesk papers;

	@Autowired
	TaskService tasks;

	CaseStory ask(String member, String documentClass, String body) {
		return ask(member, documentClass, body, Map.of());
	}

	CaseStory ask(String member, String documentClass, String body, Map<String, Object> more) {
		return this.desk.start(member, Knowledge.PROCEDURE, Knowledge.ask(documentClass, body, more));
	}

	CaseStory supply(CaseStory story, String officer, String task) {
		return Knowledge.supply(story, this.desk, this.papers, officer, task);
	}

	static CaseStory advise(CaseStory story, String officer, String opinion) {
		return story.submit(officer, "giveAdvice", Map.of("opinion", opinion, "adviceGiven", "As I see it."));
	}

	static List<String> open(CaseStory story) {
		return story.tasks().stream().map(Task::getTaskDefinitionKey).toList();
	}

}
