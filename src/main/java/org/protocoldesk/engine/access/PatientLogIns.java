package org.protocoldesk.engine.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells whoever must wait before the next log-in so: 429 and for how long, instead of
 * 401, which would say that the password was wrong.
 */
class PatientLogIns extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, new Waiting(request, response));
	}

	private static final class Waiting extends HttpServletResponseWrapper {

		private final HttpServletRequest request;

		private Waiting(HttpServletRequest request, HttpServletResponse response) {
			super(response);
			this.request = request;
		}

		@Override
		public void setStatus(int status) {
			super.setStatus(told(status));
		}

		@Override
		public void sendError(int status) throws IOException {
			super.sendError(told(status));
		}

		@Override
		public void sendError(int status, String message) throws IOException {
			super.sendError(told(status), message);
		}

		private int told(int status) {
			Object wait = this.request.getAttribute(LogIns.WAIT);
			if (status != HttpStatus.UNAUTHORIZED.value() || wait == null) {
				return status;
			}
			setHeader(HttpHeaders.RETRY_AFTER, wait.toString());
			return HttpStatus.TOO_MANY_REQUESTS.value();
		}

	}

}
