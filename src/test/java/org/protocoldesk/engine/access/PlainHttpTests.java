package org.protocoldesk.engine.access;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** Outside the demonstration no password is taken over plain HTTP. */
class PlainHttpTests {

	@Test
	void shouldTakeNoPasswordOverPlainHttp() throws Exception {
		MockHttpServletResponse answer = answer(false, basic(false));
		assertThat(answer.getStatus()).isEqualTo(403);
		assertThat(answer.getContentAsString()).contains("use https");
		assertThat(answer(false, form(false)).getStatus()).isEqualTo(403);
	}

	@Test
	void shouldTakeItOverTlsAndInTheDemonstration() throws Exception {
		assertThat(answer(false, basic(true)).getStatus()).isEqualTo(200);
		assertThat(answer(false, form(true)).getStatus()).isEqualTo(200);
		assertThat(answer(true, basic(false)).getStatus()).isEqualTo(200);
	}

	@Test
	void shouldLetWhatBringsNoPasswordPass() throws Exception {
		assertThat(answer(false, new MockHttpServletRequest("GET", "/camunda/app/tasklist/default/")).getStatus())
			.isEqualTo(200);
	}

	private static MockHttpServletRequest basic(boolean secure) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/engine-rest/task");
		request.addHeader("Authorization", "Basic YTpi");
		request.setSecure(secure);
		return request;
	}

	private static MockHttpServletRequest form(boolean secure) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST",
				"/camunda/api/admin/auth/user/default/login/tasklist");
		request.setSecure(secure);
		return request;
	}

	private static MockHttpServletResponse answer(boolean allowed, MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new NoPasswordsInClear(allowed).doFilter(request, response, new MockFilterChain());
		return response;
	}

}
