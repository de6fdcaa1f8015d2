package org.protocoldesk.engine.forms;

import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * The texts that a form shows about the case at hand. A text component names the one it
 * wants in its property {@code shows}.
 */
public interface Texts {

	/**
	 * The text for a task, as Markdown.
	 * @param written what the analyst wrote into the component
	 * @throws IllegalArgumentException if there is no text of that name
	 */
	String of(String name, String written, DelegateTask task);

}
