package org.protocoldesk.engine.hardening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No address and no filter holds the sign of value zero, which PostgreSQL cannot keep.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class NoHiddenSigns extends OncePerRequestFilter {

	private static final String ZERO = "%00";

	private static final String REFUSAL = "{\"status\":400,\"message\":\"The address holds a sign that cannot be used "
			+ "(%00): leave it out.\"}";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!has(request.getRequestURI()) && !has(request.getQueryString())) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.UTF_8));
	}

	private static boolean has(String part) {
		return part != null && (part.contains(ZERO) || part.indexOf(0) >= 0);
	}

}
