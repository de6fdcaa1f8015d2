package org.protocoldesk.engine.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.filter.OrderedFilter;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a test say from which address it calls, as a trusted proxy would. */
public class NamedSources extends OncePerRequestFilter implements OrderedFilter {

	public static final String HEADER = "X-Test-Source";

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String source = request.getHeader(HEADER);
		chain.doFilter((source == null) ? request : new HttpServletRequestWrapper(request) {

			@Override
			public String getRemoteAddr() {
				return source;
			}

		}, response);
	}

}
