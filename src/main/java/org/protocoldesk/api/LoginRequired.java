package org.protocoldesk.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.protocoldesk.blocks.CurrentUser;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Turns away whoever has not said who they are, and keeps answers out of caches. The
 * engine's filter alone is not enough: it lets an address through unasked whose last part
 * is "engine".
 */
@Component
class LoginRequired implements HandlerInterceptor, WebMvcConfigurer {

	private final CurrentUser user;

	LoginRequired(CurrentUser user) {
		this.user = user;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/**", "/v3/**", "/swagger-ui/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (this.user.id().isPresent()) {
			return true;
		}
		response.setStatus(HttpStatus.UNAUTHORIZED.value());
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"default\"");
		return false;
	}

}
