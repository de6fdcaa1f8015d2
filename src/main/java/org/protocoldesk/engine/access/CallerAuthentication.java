package org.protocoldesk.engine.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;

/**
 * Who calls our REST: named by HTTP Basic, or logged in to the web applications in the
 * same browser and not gone since.
 */
public class CallerAuthentication extends HttpBasicAuthenticationProvider {

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		HttpSession session = request.getSession(false);
		Authentications authentications = (session != null) ? AuthenticationUtil.getAuthsFromSession(session) : null;
		Authentication loggedIn = (authentications != null)
				? authentications.getAuthenticationForProcessEngine(engine.getName()) : null;
		if (loggedIn != null && isStillHere(engine, loggedIn.getIdentityId())) {
			return AuthenticationResult.successful(loggedIn.getIdentityId());
		}
		return super.extractAuthenticatedUser(request, engine);
	}

	private static boolean isStillHere(ProcessEngine engine, String user) {
		return engine.getIdentityService().createUserQuery().userId(user).count() > 0;
	}

}
