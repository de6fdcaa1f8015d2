package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The account with which an operator sets up users. */
@Component
class Administrator {

	private final IdentityService identity;

	private final String id;

	private final String password;

	Administrator(IdentityService identity, @Value("${desk.admin.id}") String id,
			@Value("${desk.admin.password:}") String password, @Value("${desk.demo}") boolean demonstration) {
		this.identity = identity;
		this.id = id;
		this.password = (demonstration && !StringUtils.hasText(password)) ? "desk" : password;
	}

	/**
	 * Makes sure that somebody can administer the desk.
	 * @throws SetupIncomplete if there is no administrator and no password to make one
	 * with
	 */
	void ensure() {
		if (this.identity.createUserQuery().userId(this.id).count() > 0) {
			return;
		}
		if (!StringUtils.hasText(this.password)) {
			throw new SetupIncomplete("There is no administrator yet and no password to make one with.",
					"Set DESK_ADMIN_PASSWORD to a password of your own for the first start.");
		}
		User user = this.identity.newUser(this.id);
		user.setFirstName("Desk");
		user.setLastName("Administrator");
		user.setPassword(this.password);
		this.identity.saveUser(user);
		this.identity.createMembership(this.id, Groups.CAMUNDA_ADMIN);
	}

}
