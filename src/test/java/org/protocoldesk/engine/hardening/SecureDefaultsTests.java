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
		assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("native");
	}

	@Test
	void shouldBelieveOnlyTheProxiesThatAreNamed() {
		String named = new MockEnvironmentOf("desk.trusted-proxies", "10.0.0.7, 10.0.0.8").internalProxies();
		assertThat("10.0.0.7").matches(named);
		assertThat("10.0.0.8").matches(named);
		assertThat("10.0.0.9").doesNotMatch(named);
		assertThat("10a0.0.7").doesNotMatch(named);
		String usual = new MockEnvironmentOf("desk.demo", "false").internalProxies();
		assertThat("127.0.0.1").matches(usual);
		assertThat("192.168.0.1").doesNotMatch(usual);
	}

	@Test
	void shouldLetALocalDemonstrationDoWithoutTls() {
		assertThat(prepared("true").getProperty("server.servlet.session.cookie.secure")).isNull();
	}

	@Test
	void shouldLeaveTheLastWordToTheOperator() {
		MockEnvironment environment = new MockEnvironment().withProperty("server.forward-headers-strategy", "none");
		prepare(environment);
		assertThat(environment.getProperty("server.forward-headers-strategy")).isEqualTo("none");
	}

	private static MockEnvironment prepared(String demonstration) {
		return prepare(new MockEnvironment().withProperty("desk.demo", demonstration));
	}

	private static MockEnvironment prepare(MockEnvironment environment) {
		new SecureDefaults().postProcessEnvironment(environment, new SpringApplication());
		return environment;
	}

	private record MockEnvironmentOf(String setting, String value) {

		private String internalProxies() {
			return prepare(new MockEnvironment().withProperty(this.setting, this.value))
				.getProperty("server.tomcat.remoteip.internal-proxies");
		}

	}

}
