package org.protocoldesk.engine.access;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What stands before every log-in and every session. */
@Configuration(proxyBeanMethods = false)
class SessionSetup {

	private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 100;

	private static final String[] ENTRANCES = { "/engine-rest/*", "/api/*", "/v3/*", "/swagger-ui/*", "/camunda/*" };

	@Bean
	FilterRegistrationBean<Sessions> sessions(AccountStamps stamps, Clock clock, SignInLog log,
			@Value("${desk.session-lifetime:12h}") Duration lifetime) {
		if (lifetime.toMinutes() < 1 || lifetime.toDays() > 7) {
			throw new SetupIncomplete("The longest session (desk.session-lifetime) cannot be used.",
					"Set desk.session-lifetime to a time from 1m to 7d, or leave it out.");
		}
		FilterRegistrationBean<Sessions> filter = new FilterRegistrationBean<>(
				new Sessions(stamps, clock, lifetime, log));
		filter.addUrlPatterns("/camunda/api/*", "/api/*", "/v3/*", "/swagger-ui/*");
		filter.setOrder(EARLY + 2);
		return filter;
	}

	@Bean
	FilterRegistrationBean<PatientLogIns> patientLogIns() {
		FilterRegistrationBean<PatientLogIns> filter = new FilterRegistrationBean<>(new PatientLogIns());
		filter.addUrlPatterns(ENTRANCES);
		filter.setOrder(EARLY + 1);
		return filter;
	}

	@Bean
	FilterRegistrationBean<NoPasswordsInClear> noPasswordsInClear(
			@Value("${desk.passwords-over-plain-http:${desk.demo}}") boolean allowed) {
		FilterRegistrationBean<NoPasswordsInClear> filter = new FilterRegistrationBean<>(
				new NoPasswordsInClear(allowed));
		filter.addUrlPatterns(ENTRANCES);
		filter.setOrder(EARLY);
		return filter;
	}

}
