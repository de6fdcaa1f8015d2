package org.protocoldesk.engine.access;

import java.nio.file.Path;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.DeskTest;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.directory.DirectoryFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a start outside the demonstration makes of the demonstration's accounts. */
@DeskTest
@Transactional
class AccountTests {

	private static final String SOUND = "A-sound-one-4-us";

	@Autowired
	IdentityService identity;

	@Autowired
	Passwords passwords;

	@Autowired
	CurrentDirectory demonstration;

	@TempDir
	Path folder;

	@Test
	void shouldRemoveThePeopleOfTheDemonstration() {
		Directory others = DirectoryFolder.small(this.folder).read();
		new UserAccounts(this.identity, () -> others, this.passwords, false).follow();
		List<String> left = this.identity.createUserQuery().list().stream().map(User::getId).toList();
		assertThat(left).containsAll(others.people().stream().map((person) -> person.id()).toList())
			.doesNotContain("aisha.khalil", "liam.brennan", "rosalind.pike")
			.contains("admin");
	}

	@Test
	void shouldTakeTheAccountOfAJoinerFromWhoeverMadeItBefore() {
		Directory joined = DirectoryFolder.small(this.folder).read();
		String joiner = joined.people().iterator().next().id();
		User made = this.identity.newUser(joiner);
		made.setPassword(SOUND);
		this.identity.saveUser(made);
		new UserAccounts(this.identity, () -> joined, this.passwords, false).follow();
		assertThat(this.identity.checkPassword(joiner, SOUND)).isFalse();
		User own = this.identity.createUserQuery().userId(joiner).singleResult();
		own.setPassword(SOUND);
		this.identity.saveUser(own);
		new UserAccounts(this.identity, () -> joined, this.passwords, false).follow();
		assertThat(this.identity.checkPassword(joiner, SOUND)).isTrue();
	}

	@Test
	void shouldLeaveNoAccountTheDemonstrationsPassword() {
		UserAccounts accounts = new UserAccounts(this.identity, this.demonstration, this.passwords, false);
		accounts.follow();
		accounts.lockDemonstrationAccounts();
		assertThat(this.identity.createUserQuery().list()).isNotEmpty().noneMatch(this.passwords::isDemonstrations);
		assertThat(this.identity.checkPassword("aisha.khalil", "desk")).isFalse();
	}

	@Test
	void shouldNotStartWithTheDemonstrationsAdministrator() {
		for (String unfit : List.of("", " ")) {
			assertThatExceptionOfType(SetupIncomplete.class).isThrownBy(() -> administrator(unfit).ensure())
				.withMessageContaining("still has the demonstration's password");
		}
		for (String weak : List.of("desk", "short", "admin-Admin-1")) {
			assertThatExceptionOfType(SetupIncomplete.class).isThrownBy(() -> administrator(weak).ensure())
				.withMessageContaining("too weak");
		}
		assertThat(this.passwords.isDemonstrations(admin())).isTrue();
	}

	@Test
	void shouldNotStartWithoutAnAdministrator() {
		this.identity.deleteUser("admin");
		assertThatExceptionOfType(SetupIncomplete.class).isThrownBy(() -> administrator("").ensure())
			.withMessageContaining("no administrator yet");
		assertThatExceptionOfType(SetupIncomplete.class).isThrownBy(() -> administrator("desk").ensure())
			.withMessageContaining("too weak");
		assertThat(admin()).isNull();
		administrator(SOUND).ensure();
		assertThat(this.identity.checkPassword("admin", SOUND)).isTrue();
	}

	@Test
	void shouldGiveTheDemonstrationsAdministratorThePasswordOfTheSettings() {
		administrator(SOUND).ensure();
		assertThat(this.identity.checkPassword("admin", SOUND)).isTrue();
		administrator("Another-1-of-these").ensure();
		assertThat(this.identity.checkPassword("admin", SOUND)).isTrue();
	}

	@Test
	void shouldLetTheAdministratorInAgainOnceWithThePasswordOfTheSettings() {
		administrator(SOUND).ensure();
		this.identity.deleteMembership("admin", "camunda-admin");
		Administrator forgotten = recovering("Another-1-of-these");
		forgotten.ensure();
		assertThat(this.identity.checkPassword("admin", "Another-1-of-these")).isTrue();
		assertThat(this.identity.checkPassword("admin", SOUND)).isFalse();
		assertThat(FirstPasswords.isFirst(this.identity, "admin")).isTrue();
		assertThat(this.identity.createGroupQuery().groupMember("admin").list()).extracting(Group::getId)
			.containsExactly("camunda-admin");
		User own = admin();
		own.setPassword(SOUND);
		this.identity.saveUser(own);
		forgotten.ensure();
		assertThat(this.identity.checkPassword("admin", SOUND)).as("the directory changed meanwhile").isTrue();
	}

	@Test
	void shouldLetNobodyInAgainWithAWeakPasswordOrNone() {
		administrator(SOUND).ensure();
		assertThatExceptionOfType(SetupIncomplete.class).isThrownBy(() -> recovering("").ensure())
			.withMessageContaining("with which password is not said");
		assertThatExceptionOfType(SetupIncomplete.class).isThrownBy(() -> recovering("desk").ensure())
			.withMessageContaining("too weak");
		assertThat(this.identity.checkPassword("admin", SOUND)).isTrue();
	}

	private Administrator administrator(String password) {
		return new Administrator(this.identity, this.passwords, "admin", password, false, false);
	}

	private Administrator recovering(String password) {
		return new Administrator(this.identity, this.passwords, "admin", password, false, true);
	}

	private User admin() {
		return this.identity.createUserQuery().userId("admin").singleResult();
	}

}
