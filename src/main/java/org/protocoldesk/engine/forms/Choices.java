package org.protocoldesk.engine.forms;

import java.util.List;

/**
 * The choices that come from the directory or the case register. A form field names its
 * source in the property {@code choices}; the list is made when the form is opened and
 * again when it is submitted.
 */
public interface Choices {

	/**
	 * The choices of a source for a user.
	 * @throws IllegalArgumentException if there is no such source
	 */
	List<Choice> of(String source, String user);

}
