package org.protocoldesk.engine.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.protocoldesk.blocks.WrongInput;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an account that is not in the directory, a program's for example, oversee cases
 * until a day, once two administrators want it. Whoever asked and agreed, and why, is
 * kept for good, and the Monitoring Officer is told.
 */
@Component
@Transactional
public class AccessExceptions {

	private static final List<String> GROUPS = List.of("managers", "democratic-services");

	private final JdbcClient jdbc;

	private final Memberships memberships;

	private final AccountOwners mail;

	private final Clock clock;

	AccessExceptions(JdbcClient jdbc, Memberships memberships, AccountOwners mail, Clock clock) {
		this.jdbc = jdbc;
		this.memberships = memberships;
		this.mail = mail;
		this.clock = clock;
	}

	/** Those that hold and those that held, the latest first. */
	@Transactional(readOnly = true)
	public List<AccessException> all() {
		return this.jdbc
			.sql("select id, account, group_id as \"group\", until, reason, asked_by, asked_at, agreed_by, "
					+ "agreed_at from access_exception order by asked_at desc")
			.query(AccessException.class)
			.list();
	}

	/**
	 * Asks for an exception; nothing changes until another administrator agrees.
	 * @param asker the administrator who asks
	 * @throws WrongInput if it cannot be had
	 */
	public UUID ask(String asker, String account, String group, LocalDate until, String reason) {
		check("account", this.memberships.isOutsider(account) && !account.equals(asker),
				"name an account beside the directory that is not your own; people of the directory get their roles "
						+ "there.");
		check("group", group != null && GROUPS.contains(group), "must be managers or democratic-services.");
		LocalDate today = LocalDate.now(this.clock);
		check("until", until != null && until.isAfter(today) && !until.isAfter(today.plusYears(1)),
				"must be a day within a year.");
		check("reason", reason != null && reason.strip().length() >= 10 && reason.length() <= 1_000,
				"say why, in 10 to 1000 characters.");
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into access_exception (id, account, group_id, until, reason, asked_by, asked_at)
				values (:id, :account, :group, :until, :reason, :asker, :now)""")
			.param("id", id)
			.param("account", account)
			.param("group", group)
			.param("until", until)
			.param("reason", reason.strip())
			.param("asker", asker)
			.param("now", now())
			.update();
		return id;
	}

	/**
	 * Agrees to an exception, which then holds.
	 * @throws NoSuchElementException if there is none that waits
	 * @throws WrongInput if it was asked for by the same administrator
	 */
	public void agree(String second, UUID id) {
		AccessException asked = all().stream()
			.filter((one) -> one.id().equals(id) && one.agreedBy() == null)
			.findFirst()
			.orElseThrow();
		check("exception", !asked.askedBy().equals(second) && !asked.account().equals(second),
				"it takes another administrator than the one who asked.");
		this.jdbc.sql("update access_exception set agreed_by = :second, agreed_at = :now where id = :id")
			.param("second", second)
			.param("now", now())
			.param("id", id)
			.update();
		this.memberships.join(asked.account(), asked.group());
		this.mail.tellMonitoringOfficer(asked, second);
	}

	/** Whether an exception holds today. */
	@Transactional(readOnly = true)
	public boolean holds(String account, String group) {
		return this.jdbc
			.sql("select count(*) from access_exception where account = :account and group_id = :group "
					+ "and agreed_by is not null and until >= :today")
			.param("account", account)
			.param("group", group)
			.param("today", LocalDate.now(this.clock))
			.query(Integer.class)
			.single() > 0;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static void check(String field, boolean sound, String mend) {
		if (!sound) {
			throw new WrongInput(field, mend);
		}
	}

}
