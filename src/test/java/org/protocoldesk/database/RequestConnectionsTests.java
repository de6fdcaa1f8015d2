package org.protocoldesk.database;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.DeskTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What people ask ends after a while; the desk's own work does not. */
@DeskTest
class RequestConnectionsTests {

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void leave() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void shouldEndWhatARequestAsksForTooLong() {
		assertThat(limit()).isEqualTo("0");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
		assertThat(limit()).isEqualTo("15s");
		assertThatExceptionOfType(QueryTimeoutException.class).isThrownBy(
				() -> this.jdbc.sql("set statement_timeout = 50; select pg_sleep(5)::text").query().listOfRows());
		this.jdbc.sql("set statement_timeout = 15000").update();
	}

	@Test
	void shouldStopTheStartWithAnUnusableTime() {
		for (String unfit : new String[] { "0s", "-1s", "500ms", "1h", "soon" }) {
			MockEnvironment environment = new MockEnvironment().withProperty("desk.longest-question", unfit);
			assertThatExceptionOfType(DatabaseUnusable.class).isThrownBy(() -> new RequestConnections(environment));
		}
		MockEnvironment sound = new MockEnvironment().withProperty("desk.longest-question", "30s");
		assertThat(new RequestConnections(sound).longest()).isEqualTo(Duration.ofSeconds(30));
	}

	private String limit() {
		return this.jdbc.sql("show statement_timeout").query(String.class).single();
	}

}
