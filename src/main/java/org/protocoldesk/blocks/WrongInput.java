package org.protocoldesk.blocks;

import java.util.List;

/**
 * Something that a person entered cannot be used. The message names the field and says
 * what to mend; whatever was submitted is refused whole and changes nothing.
 */
public class WrongInput extends RuntimeException {

	public WrongInput(String field, String mend) {
		super(field + ": " + mend);
	}

	public WrongInput(List<String> problems) {
		super(String.join("\n", problems));
	}

}
