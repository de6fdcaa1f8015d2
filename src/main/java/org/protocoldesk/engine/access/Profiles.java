package org.protocoldesk.engine.access;

import java.util.Objects;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.protocoldesk.blocks.WrongInput;

import org.springframework.stereotype.Component;

/**
 * What may be written into the profile of an account: names and addresses of people come
 * from the directory; those of other accounts are one line each.
 */
@Component
class Profiles {

	private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Cf}]{0,200}");

	private static final Pattern ADDRESS = Pattern
		.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}");

	private final DirectoryGroups directory;

	Profiles(DirectoryGroups directory) {
		this.directory = directory;
	}

	/**
	 * Refuses what may not be saved.
	 * @param present the account as it is, or {@code null} for a new one
	 * @throws AuthorizationException if it is the directory's to say
	 * @throws WrongInput if a name or an address cannot be used
	 */
	void check(UserEntity wanted, User present) {
		if (present == null || !same(wanted, present)) {
			if (this.directory.isPerson(wanted.getId())) {
				throw new AuthorizationException(
						"Names and addresses of people come from the directory: change them there, and nowhere else.");
			}
			oneLine("firstName", wanted.getFirstName());
			oneLine("lastName", wanted.getLastName());
			if (wanted.getEmail() != null && !wanted.getEmail().isEmpty()
					&& !ADDRESS.matcher(wanted.getEmail()).matches()) {
				throw new WrongInput("email", "give one e-mail address, such as name@council.example.");
			}
		}
	}

	private static void oneLine(String field, String name) {
		if (name != null && !ONE_LINE.matcher(name).matches()) {
			throw new WrongInput(field, "give a name in one line of at most 200 characters.");
		}
	}

	private static boolean same(User wanted, User present) {
		return Objects.equals(wanted.getFirstName(), present.getFirstName())
				&& Objects.equals(wanted.getLastName(), present.getLastName())
				&& Objects.equals(wanted.getEmail(), present.getEmail());
	}

}
