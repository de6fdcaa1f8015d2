package org.protocoldesk.database;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * Checks the settings of the database before anything is built on them.
 */
@Component
class DatabaseSettings implements BeanFactoryPostProcessor, EnvironmentAware {

	private static final String EMBEDDED = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

	/**
	 * The second word without which no database but the desk's own gets the
	 * demonstration.
	 */
	private static final String EXPENDABLE = "expendable";

	private static final String POSTGRESQL = "jdbc:postgresql:";

	private Environment environment;

	@Override
	public void setEnvironment(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		String url = this.environment.getProperty("spring.datasource.url");
		if (StringUtils.hasText(url)) {
			if (!url.startsWith(POSTGRESQL)) {
				throw new DatabaseUnusable(
						"The desk keeps its cases in PostgreSQL, which SPRING_DATASOURCE_URL does not name.",
						"Set SPRING_DATASOURCE_URL to an address like jdbc:postgresql://host:5432/desk.");
			}
			if (this.environment.getProperty("desk.demo", Boolean.class, false)
					&& !EXPENDABLE.equals(this.environment.getProperty("desk.demo-database"))) {
				throw new DatabaseUnusable(
						"The demonstration would put invented people with one known password into the database that "
								+ "SPRING_DATASOURCE_URL names.",
						"Leave DESK_DEMO out; or, if nothing in that database matters, set DESK_DEMO_DATABASE=expendable.");
			}
		}
		else if (!ClassUtils.isPresent(EMBEDDED, beans.getBeanClassLoader())) {
			throw new DatabaseUnusable("No database is set, and this package of the desk brings none with it.",
					"Set SPRING_DATASOURCE_URL to a PostgreSQL like jdbc:postgresql://host:5432/desk, and "
							+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
		}
	}

}
