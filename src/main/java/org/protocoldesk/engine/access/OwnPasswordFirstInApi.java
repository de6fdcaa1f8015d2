package org.protocoldesk.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.stereotype.Component;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The same for the desk's own REST. */
@Component
class OwnPasswordFirstInApi implements HandlerInterceptor, WebMvcConfigurer {

	private final IdentityService identity;

	OwnPasswordFirstInApi(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws Exception {
		Authentication caller = this.identity.getCurrentAuthentication();
		if (caller == null || !FirstPasswords.isFirst(this.identity, caller.getUserId())) {
			return true;
		}
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getWriter()
			.write("{\"title\":\"Forbidden\",\"status\":403,\"detail\":\"%s\"}".formatted(FirstPasswords.CHANGE_IT));
		return false;
	}

}
