package org.protocoldesk.benchmark;

import java.nio.file.Path;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.protocoldesk.ProtocolDesk;
import org.protocoldesk.TestSurroundings;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk of its own with an empty PostgreSQL that writes through to disk. */
final class BenchDesk implements AutoCloseable {

	final Statements statements = new Statements();

	private final ConfigurableApplicationContext context;

	private HikariDataSource pool;

	private BenchDesk(Path folder) {
		this.context = new SpringApplicationBuilder(ProtocolDesk.class)
			.initializers((ApplicationContextInitializer<ConfigurableApplicationContext>) this::countStatements)
			.run("--server.port=0", "--desk.data-folder=" + folder, "--" + TestSurroundings.BINARIES,
					"--camunda.bpm.job-execution.enabled=false", "--logging.level.root=warn");
	}

	static BenchDesk in(Path folder) {
		return new BenchDesk(folder);
	}

	<T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	ProcessEngine engine() {
		return part(ProcessEngine.class);
	}

	JdbcClient sql() {
		return part(JdbcClient.class);
	}

	/** The connections to its database, without the counting. */
	HikariDataSource pool() {
		return this.pool;
	}

	int port() {
		return Integer.parseInt(this.context.getEnvironment().getRequiredProperty("local.server.port"));
	}

	private void countStatements(ConfigurableApplicationContext starting) {
		starting.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				if (bean instanceof HikariDataSource database) {
					BenchDesk.this.pool = database;
				}
				return (bean instanceof DataSource database) ? BenchDesk.this.statements.count(database) : bean;
			}
		});
	}

	@Override
	public void close() {
		this.context.close();
	}

}
