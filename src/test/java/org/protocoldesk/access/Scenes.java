package org.protocoldesk.access;

import java.util.stream.Stream;

import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.CaseStory;

/** Brings a case of one procedure of the demonstration to each of its steps. */
abstract class Scenes {

	private final AccessRules rules;

	Scenes(String procedure) {
		this.rules = AccessRules.of(procedure);
	}

	AccessRules rules() {
		return this.rules;
	}

	/** A scene for every step of a case. */
	abstract Stream<Scene> all();

	/** The case with its open task, or with none where nobody has to act. */
	Scene scene(String step, CaseStory story, String task) {
		return scene(step, story, story.instance(), (task != null) ? story.task(task) : null);
	}

	Scene scene(String step, CaseStory story, String instance, Task task) {
		Scene scene = new Scene(this.rules, step, story, instance, task);
		scene.people().put("nobody", null);
		return scene;
	}

}
