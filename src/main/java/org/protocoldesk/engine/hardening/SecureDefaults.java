package org.protocoldesk.engine.hardening;

import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Outside the demonstration the desk stands behind TLS: cookies travel over nothing else,
 * and browsers are told so. A setting of the operator's own goes before.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class SecureDefaults implements EnvironmentPostProcessor {

	static final Map<String, Object> BEHIND_TLS = Map.of("camunda.bpm.webapp.csrf.enable-secure-cookie", true,
			"camunda.bpm.webapp.header-security.hsts-disabled", false, "server.servlet.session.cookie.secure", true,
			"server.forward-headers-strategy", "framework");

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (!environment.getProperty("desk.demo", Boolean.class, false)) {
			environment.getPropertySources().addLast(new MapPropertySource("secureDefaults", BEHIND_TLS));
		}
	}

}
