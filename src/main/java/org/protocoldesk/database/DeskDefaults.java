package org.protocoldesk.database;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Switches the demonstration on exactly where nobody named a database: cases that people
 * rely on are never mixed with invented people. Takes the folder of the models with or
 * without a slash at its end.
 */
class DeskDefaults implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean external = StringUtils.hasText(environment.getProperty("spring.datasource.url"));
		environment.getPropertySources()
			.addLast(new MapPropertySource("deskDefaults",
					Map.of("desk.demo", !external, "desk.embedded-database", !external)));
		String models = environment.getProperty("desk.models", "");
		if (!models.isEmpty() && !models.endsWith(":") && !models.endsWith("/")) {
			environment.getPropertySources()
				.addFirst(new MapPropertySource("deskModels", Map.of("desk.models", models + "/")));
		}
	}

}
