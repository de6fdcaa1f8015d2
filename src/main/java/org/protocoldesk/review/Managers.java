package org.protocoldesk.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.protocoldesk.blocks.CurrentUser;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets managers in and nobody else. That somebody has to log in at all is seen to before.
 */
@Component
class Managers implements HandlerInterceptor, WebMvcConfigurer {

	private static final String GROUP = "managers";

	private final CurrentUser user;

	Managers(CurrentUser user) {
		this.user = user;
	}

	/** The manager who asks. */
	String current() {
		return this.user.id().filter((id) -> this.user.groups().contains(GROUP)).orElseThrow(NotForYou::new);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/review/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (this.user.id().isPresent()) {
			current();
		}
		return true;
	}

}
