package org.protocoldesk.engine.access;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session of the web applications with what it was begun for: when the account is
 * gone, its password or one of its groups is another, or a working day is over.
 */
class Sessions extends OncePerRequestFilter {

	/** Set on a request in which somebody chose a new password for themselves. */
	static final String OWN_PASSWORD = Sessions.class.getName() + ".own-password";

	private static final String STAMP = Sessions.class.getName() + ".stamp";

	private static final String BEGUN = Sessions.class.getName() + ".begun";

	private static final String ENGINE = "default";

	private final AccountStamps stamps;

	private final Clock clock;

	private final Duration lifetime;

	private final SignInLog log;

	Sessions(AccountStamps stamps, Clock clock, Duration lifetime, SignInLog log) {
		this.stamps = stamps;
		this.clock = clock;
		this.lifetime = lifetime;
		this.log = log;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		UserAuthentication somebody = somebodyIn(session);
		if (somebody != null && session.getAttribute(STAMP) != null) {
			endIfOver(session, somebody.getIdentityId());
		}
		chain.doFilter(request, response);
		remember(request);
	}

	private void endIfOver(HttpSession session, String account) {
		Instant begun = (Instant) session.getAttribute(BEGUN);
		if (!this.stamps.of(account).equals(session.getAttribute(STAMP))) {
			session.invalidate();
			this.log.ended(account, "the account was changed");
		}
		else if (this.clock.instant().isAfter(begun.plus(this.lifetime))) {
			session.invalidate();
			this.log.ended(account, "it lasted long enough");
		}
	}

	private void remember(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		UserAuthentication somebody = somebodyIn(session);
		if (somebody == null) {
			return;
		}
		if (session.getAttribute(STAMP) == null) {
			session.setAttribute(BEGUN, this.clock.instant());
			session.setAttribute(STAMP, this.stamps.of(somebody.getIdentityId()));
		}
		else if (request.getAttribute(OWN_PASSWORD) != null) {
			session.setAttribute(STAMP, this.stamps.of(somebody.getIdentityId()));
		}
	}

	private static UserAuthentication somebodyIn(HttpSession session) {
		return (session != null) ? (UserAuthentication) AuthenticationUtil.getAuthsFromSession(session)
			.getAuthenticationForProcessEngine(ENGINE) : null;
	}

}
