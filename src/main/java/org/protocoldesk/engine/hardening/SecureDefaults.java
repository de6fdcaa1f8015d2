package org.protocoldesk.engine.hardening;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Outside the demonstration the desk stands behind TLS: cookies travel over nothing else,
 * browsers are told so, and what a proxy says of a caller is believed only if it is one
 * of {@code desk.trusted-proxies}. A setting of the operator's own goes before.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class SecureDefaults implements EnvironmentPostProcessor {

	private static final String THIS_MACHINE = "127.0.0.1,0:0:0:0:0:0:0:1,::1";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (!environment.getProperty("desk.demo", Boolean.class, false)) {
			String proxies = Stream.of(environment.getProperty("desk.trusted-proxies", THIS_MACHINE).split(","))
				.map(String::strip)
				.map(Pattern::quote)
				.collect(Collectors.joining("|"));
			environment.getPropertySources()
				.addLast(new MapPropertySource("secureDefaults",
						Map.of("camunda.bpm.webapp.csrf.enable-secure-cookie", true,
								"camunda.bpm.webapp.header-security.hsts-disabled", false,
								"server.servlet.session.cookie.secure", true, "server.forward-headers-strategy",
								"native", "server.tomcat.remoteip.internal-proxies", proxies)));
		}
	}

}
