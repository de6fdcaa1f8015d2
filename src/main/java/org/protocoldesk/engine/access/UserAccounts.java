package org.protocoldesk.engine.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the engine's users follow the directory: who joins gets an account, who leaves
 * loses it at once. Accounts that did not come from the directory are left alone, but
 * outside the demonstration none of them keeps its password.
 */
@Component
class UserAccounts {

	private static final Logger log = LoggerFactory.getLogger(UserAccounts.class);

	private static final String SOURCE = "source";

	private static final String DIRECTORY = "directory";

	private final IdentityService identity;

	private final CurrentDirectory directory;

	private final Passwords passwords;

	private final boolean demonstration;

	UserAccounts(IdentityService identity, CurrentDirectory directory, Passwords passwords,
			@Value("${desk.demo}") boolean demonstration) {
		this.identity = identity;
		this.directory = directory;
		this.passwords = passwords;
		this.demonstration = demonstration;
	}

	void follow() {
		Map<String, User> present = this.identity.createUserQuery()
			.list()
			.stream()
			.collect(Collectors.toMap(User::getId, Function.identity()));
		List<Person> people = List.copyOf(this.directory.get().people());
		people.forEach((person) -> follow(person, present.get(person.id())));
		Set<String> known = people.stream().map(Person::id).collect(Collectors.toSet());
		present.keySet()
			.stream()
			.filter((id) -> !known.contains(id))
			.filter(this::cameFromDirectory)
			.forEach(this::leave);
	}

	/** Does nothing in the demonstration. */
	void lockDemonstrationAccounts() {
		if (this.demonstration) {
			return;
		}
		List<User> left = this.identity.createUserQuery()
			.list()
			.stream()
			.filter(this.passwords::isDemonstrations)
			.toList();
		left.forEach(this.passwords::saveLocked);
		if (!left.isEmpty()) {
			log.warn("{} accounts had the demonstration's password: nobody can log in to them until an administrator "
					+ "gives them another", left.size());
		}
	}

	private void follow(Person person, User present) {
		if (present != null && !cameFromDirectory(person.id())) {
			adopt(present);
		}
		if (present != null && same(person, present)) {
			return;
		}
		User user = (present != null) ? present : this.identity.newUser(person.id());
		user.setFirstName(firstName(person));
		user.setLastName(lastName(person));
		user.setEmail(person.email());
		if (present != null) {
			this.identity.saveUser(user);
			return;
		}
		if (this.demonstration) {
			this.passwords.saveWithDemonstrationPassword(user);
		}
		else {
			this.passwords.saveLocked(user);
		}
		this.identity.setUserInfo(person.id(), SOURCE, DIRECTORY);
	}

	/** Whoever made the account before its owner came knows its password. */
	private void adopt(User account) {
		log.info("An account of somebody who joined the directory was there before: it gets a new password first");
		if (this.demonstration) {
			this.passwords.saveWithDemonstrationPassword(account);
		}
		else {
			this.passwords.saveLocked(account);
		}
		this.identity.setUserInfo(account.getId(), SOURCE, DIRECTORY);
	}

	private void leave(String user) {
		log.info("A user who left the directory loses access");
		this.identity.deleteUser(user);
	}

	private boolean cameFromDirectory(String user) {
		return DIRECTORY.equals(this.identity.getUserInfo(user, SOURCE));
	}

	private static boolean same(Person person, User user) {
		return firstName(person).equals(user.getFirstName()) && lastName(person).equals(user.getLastName())
				&& (person.email() == null || person.email().equals(user.getEmail()));
	}

	private static String firstName(Person person) {
		int space = person.name().lastIndexOf(' ');
		return (space < 0) ? "" : person.name().substring(0, space);
	}

	private static String lastName(Person person) {
		return person.name().substring(person.name().lastIndexOf(' ') + 1);
	}

}
