package org.protocoldesk.database;

import java.time.Duration;
import java.util.Map;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.config.DestructionAwareBeanPostProcessor;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Gives requests database connections of their own, on which PostgreSQL ends what takes
 * too long. However many questions people ask, the desk's own work finds a connection,
 * and no question holds one for ever.
 */
@Component
class RequestConnections implements DestructionAwareBeanPostProcessor {

	private static final String POOL = "requests";

	private static final int LONGEST_IN_MINUTES = 10;

	private final Duration longest;

	private HikariDataSource requests;

	RequestConnections(Environment environment) {
		this.longest = read(environment.getProperty("desk.longest-question", "15s"));
		if (this.longest.toSeconds() < 1 || this.longest.toMinutes() > LONGEST_IN_MINUTES) {
			throw unusable();
		}
	}

	private static Duration read(String time) {
		try {
			return DurationStyle.detectAndParse(time);
		}
		catch (IllegalArgumentException ex) {
			throw unusable();
		}
	}

	private static DatabaseUnusable unusable() {
		return new DatabaseUnusable("The longest time for a question (desk.longest-question) cannot be used.",
				"Set desk.longest-question to a time from 1s to 10m, or leave it out.");
	}

	Duration longest() {
		return this.longest;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!(bean instanceof HikariDataSource own)) {
			return bean;
		}
		HikariConfig config = new HikariConfig();
		own.copyStateTo(config);
		config.setPoolName(POOL);
		config.setConnectionInitSql("set statement_timeout = " + this.longest.toMillis());
		this.requests = new HikariDataSource();
		config.copyStateTo(this.requests);
		ByThread both = new ByThread();
		both.setTargetDataSources(Map.of(ByThread.REQUEST, this.requests));
		both.setDefaultTargetDataSource(own);
		both.afterPropertiesSet();
		return both;
	}

	/** Ends with the desk's own connections, while there still is a database. */
	@Override
	public void postProcessBeforeDestruction(Object bean, String name) {
		if (bean instanceof HikariDataSource && this.requests != null) {
			this.requests.close();
		}
	}

}
