package org.protocoldesk.webapps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets a page and its security header name the same nonce. The web applications keep
 * theirs in one place for everybody: where requests overlap, a page came with the nonce
 * of another, and the browser showed nothing.
 */
class PageNonce extends OncePerRequestFilter {

	private static final String POLICY = "Content-Security-Policy";

	private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

	/** Of their maker's, which a page tells nobody. */
	private static final Pattern VERSION = Pattern.compile("(bust=|version=\"v)\\d[\\w.-]*");

	private static final String IN_POLICY = "'nonce-[^']+'";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().endsWith("/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		String policy = page.getHeader(POLICY);
		String text = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
		Matcher nonce = IN_PAGE.matcher(text);
		if (policy != null && nonce.find()) {
			page.setHeader(POLICY, policy.replaceAll(IN_POLICY, "'nonce-" + nonce.group(1) + "'"));
		}
		if (VERSION.matcher(text).find()) {
			page.resetBuffer();
			page.getOutputStream().write(VERSION.matcher(text).replaceAll("$1desk").getBytes(StandardCharsets.UTF_8));
		}
		page.copyBodyToResponse();
	}

}
