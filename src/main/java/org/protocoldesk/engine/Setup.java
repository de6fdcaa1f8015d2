package org.protocoldesk.engine;

import java.util.concurrent.TimeUnit;

import org.protocoldesk.blocks.OpenTasks;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.engine.access.AccessSetup;
import org.protocoldesk.engine.bundles.BundleDeployment;
import org.protocoldesk.engine.speed.GrantIndex;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens at every start before anybody is let in: procedures are deployed, users,
 * grants and open tasks follow the directory, and jobs of a killed run go on. One node at
 * a time does it.
 */
@Component
@EnableScheduling
class Setup implements SmartInitializingSingleton {

	private static final long LOCK = 0x50_44_45_53_4bL;

	private final GrantIndex grants;

	private final BundleDeployment bundles;

	private final AccessSetup access;

	private final OpenTasks openTasks;

	private final AbandonedJobs jobs;

	private final CurrentDirectory directory;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	Setup(GrantIndex grants, BundleDeployment bundles, AccessSetup access, OpenTasks openTasks, AbandonedJobs jobs,
			CurrentDirectory directory, JdbcClient jdbc, TransactionTemplate transaction) {
		this.grants = grants;
		this.bundles = bundles;
		this.access = access;
		this.openTasks = openTasks;
		this.jobs = jobs;
		this.directory = directory;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void afterSingletonsInstantiated() {
		alone(() -> {
			this.grants.prepare();
			this.bundles.deployAll();
			this.access.follow();
			this.openTasks.follow();
			this.jobs.release();
		});
	}

	@Scheduled(cron = "0 5 0 * * *", zone = "Europe/London")
	void newDay() {
		alone(() -> {
			this.access.followDay();
			this.openTasks.follow();
		});
	}

	/** Who leaves is out within half a minute after the files say so, who joins is in. */
	@Scheduled(fixedDelay = 20, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
	void followDirectory() {
		if (this.directory.refresh()) {
			alone(() -> {
				this.access.follow();
				this.openTasks.follow();
			});
		}
	}

	private void alone(Runnable work) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().singleRow();
			work.run();
		});
	}

}
