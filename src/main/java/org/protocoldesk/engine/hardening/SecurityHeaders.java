package org.protocoldesk.engine.hardening;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a browser must not do with answers of the REST interfaces. The web applications
 * say it for their own pages.
 */
@Configuration(proxyBeanMethods = false)
class SecurityHeaders {

	@Bean
	FilterRegistrationBean<OncePerRequestFilter> securityHeadersOfRest(
			@Value("${camunda.bpm.webapp.header-security.hsts-disabled:true}") boolean withoutTls) {
		FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new Headers(!withoutTls));
		filter.setName("rest-security-headers");
		filter.addUrlPatterns("/api/*", "/engine-rest/*", "/camunda/api/engine/*", "/camunda/api/admin/*", "/papers/*",
				"/v3/*", "/swagger-ui/*");
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	private static final class Headers extends OncePerRequestFilter {

		private final boolean tls;

		private Headers(boolean tls) {
			this.tls = tls;
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.setHeader("X-Frame-Options", "DENY");
			response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
			response.setHeader("Referrer-Policy", "no-referrer");
			if (this.tls) {
				response.setHeader("Strict-Transport-Security", "max-age=31536000");
			}
			chain.doFilter(request, new NeverStored(response));
		}

	}

	/** The engine's REST would ask browsers only to check whether an answer changed. */
	private static final class NeverStored extends HttpServletResponseWrapper {

		private NeverStored(HttpServletResponse response) {
			super(response);
			super.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}

		@Override
		public void setHeader(String name, String value) {
			if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
				super.setHeader(name, value);
			}
		}

		@Override
		public void addHeader(String name, String value) {
			if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
				super.addHeader(name, value);
			}
		}

	}

}
