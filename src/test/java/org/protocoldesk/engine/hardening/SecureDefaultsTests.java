package org.protocoldesk.engine.hardening;

import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class SecureDefaultsTests {

	@Test
	void shouldStandBehindTlsOutsideTheDemonstration() {
		MockEnvironment environment = prepared("false");
		assertThat(environment.getProperty("camunda.bpm.webapp.csrf.enable-secure-cookie")).isEqualTo("true");
		assertThat(environment.getProperty("camunda.bpm.webapp.header-security.hsts-disabled")).isEqualTo("false");
		assertThat(environment.getProperty("server.servlet.session.cookie.secure")).isEqualTo("true");
		assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("framework");
	}

	@Test
	void shouldLetALocalDemonstrationDoWithoutTls() {
		assertThat(prepared("true").getProperty("server.servlet.session.cookie.secure")).isNull();
	}

	@Test
	void shouldLeaveTheLastWordToTheOperator() {
		MockEnvironment environment = new MockEnvironment().withProperty("server.forward-headers-strategy", "native");
		prepare(environment);
		assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("native");
	}

	private static MockEnvironment prepared(String demonstration) {
		return prepare(new MockEnvironment().withProperty("desk.demo", demonstration));
	}

	private static MockEnvironment prepare(MockEnvironment environment) {
		new SecureDefaults().postProcessEnvironment(environment, new SpringApplication());
		return environment;
	}

}
