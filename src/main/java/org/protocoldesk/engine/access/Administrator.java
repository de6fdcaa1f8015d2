package org.protocoldesk.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The account with which an operator sets up users. Outside the demonstration it has a
 * password of the operator's own, or the desk does not start.
 */
@Component
class Administrator {

	private static final Logger log = LoggerFactory.getLogger(Administrator.class);

	private static final String MEND = "Set DESK_ADMIN_PASSWORD to a password of your own: at least ten characters that "
			+ "nobody guesses, and without the account's name.";

	private final IdentityService identity;

	private final Passwords passwords;

	private final String id;

	private final String password;

	private final boolean demonstration;

	private boolean recover;

	Administrator(IdentityService identity, Passwords passwords, @Value("${desk.admin.id}") String id,
			@Value("${desk.admin.password:}") String password, @Value("${desk.demo}") boolean demonstration,
			@Value("${desk.admin.recover:false}") boolean recover) {
		this.identity = identity;
		this.passwords = passwords;
		this.id = id;
		this.password = password;
		this.demonstration = demonstration;
		this.recover = recover;
	}

	/**
	 * Makes sure that somebody can administer the desk, and nobody with a password that
	 * everybody knows.
	 * @throws SetupIncomplete if there is no administrator with a password of their own
	 * and no password to make one with
	 */
	void ensure() {
		User present = this.identity.createUserQuery().userId(this.id).singleResult();
		if (present == null) {
			create();
		}
		else if (this.recover) {
			this.recover = false;
			recover(present);
		}
		else if (!this.demonstration && this.passwords.isDemonstrations(present)) {
			requirePassword("The administrator still has the demonstration's password.");
			saveWithOwnPassword(present);
		}
	}

	private void create() {
		User user = this.identity.newUser(this.id);
		user.setFirstName("Desk");
		user.setLastName("Administrator");
		if (this.demonstration && !StringUtils.hasText(this.password)) {
			this.passwords.saveWithDemonstrationPassword(user);
		}
		else {
			requirePassword("There is no administrator yet and no password to make one with.");
			saveWithOwnPassword(user);
		}
		this.identity.createMembership(this.id, Groups.CAMUNDA_ADMIN);
	}

	/** The operator's way in when nobody knows the administrator's password any more. */
	private void recover(User present) {
		requirePassword("The administrator is to be let in again, but with which password is not said.");
		saveWithOwnPassword(present);
		if (this.identity.createGroupQuery().groupMember(this.id).groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
			this.identity.createMembership(this.id, Groups.CAMUNDA_ADMIN);
		}
		log.warn("The administrator has the password of the settings again: take desk.admin.recover out of them");
	}

	private void requirePassword(String problem) {
		if (!StringUtils.hasText(this.password)) {
			throw new SetupIncomplete(problem, MEND);
		}
	}

	private void saveWithOwnPassword(User user) {
		if (!this.identity.checkPasswordAgainstPolicy(this.password, user).isValid()) {
			throw new SetupIncomplete("The password for the administrator is too weak.", MEND);
		}
		user.setPassword(this.password);
		this.identity.saveUser(user);
		FirstPasswords.givenByOthers(this.identity, this.id);
	}

}
