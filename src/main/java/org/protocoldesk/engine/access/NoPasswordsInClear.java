package org.protocoldesk.engine.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no password that came over plain HTTP, outside the demonstration. */
class NoPasswordsInClear extends OncePerRequestFilter {

	private static final String REFUSAL = "{\"message\":\"Passwords are taken over TLS only: use https.\"}";

	private final boolean allowed;

	NoPasswordsInClear(boolean allowed) {
		this.allowed = allowed;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.allowed || request.isSecure() || !bringsPassword(request)) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.UTF_8));
	}

	private static boolean bringsPassword(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.AUTHORIZATION) != null
				|| (request.getMethod().equals("POST") && request.getRequestURI().contains("/login/"));
	}

}
