package org.protocoldesk.engine.access;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Nobody reaches a REST interface without saying who they are. Only the reading
 * {@code /api} accepts a log-in of the web applications, because a browser sends that by
 * itself.
 */
@Configuration(proxyBeanMethods = false)
class RestAccess {

	@Bean
	FilterRegistrationBean<Filter> engineRestAuthentication() {
		return authenticated("engine-rest", HttpBasicAuthenticationProvider.class, "/engine-rest/*");
	}

	@Bean
	FilterRegistrationBean<Filter> apiAuthentication() {
		return authenticated("api", CallerAuthentication.class, "/api/*", "/v3/*", "/swagger-ui/*");
	}

	private static FilterRegistrationBean<Filter> authenticated(String name,
			Class<? extends AuthenticationProvider> provider, String... paths) {
		FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
		filter.setName(name + "-authentication");
		filter.addInitParameter(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, provider.getName());
		filter.addUrlPatterns(paths);
		return filter;
	}

}
