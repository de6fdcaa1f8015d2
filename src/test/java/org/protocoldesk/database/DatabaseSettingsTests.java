package org.protocoldesk.database;

import java.io.IOException;
import java.net.ServerSocket;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.protocoldesk.FailedStart;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A database that cannot be used stops the start with one sentence. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseSettingsTests {

	@Test
	void shouldAskForADatabaseWhereNoneIsPackedIn(CapturedOutput output) {
		FailedStart.of(DatabaseSettings.class)
			.without(EmbeddedPostgres.class)
			.says(output, "No database is set", "Set SPRING_DATASOURCE_URL to a PostgreSQL");
	}

	@Test
	void shouldTakePostgreSqlOnly(CapturedOutput output) {
		FailedStart.of(DatabaseSettings.class)
			.says(output, "The desk keeps its cases in PostgreSQL", "Set SPRING_DATASOURCE_URL to an address like",
					"--spring.datasource.url=jdbc:mysql://localhost/desk");
	}

	@Test
	void shouldPutNoInventedPeopleIntoADatabaseOfTheCouncils(CapturedOutput output) {
		FailedStart.of(DatabaseSettings.class)
			.says(output, "The demonstration would put invented people", "Leave DESK_DEMO out",
					"--spring.datasource.url=jdbc:postgresql://localhost/desk", "--desk.demo=true");
	}

	@Test
	void shouldPutThemThereAtASecondWord() {
		new SpringApplicationBuilder(DatabaseSettings.class).web(WebApplicationType.NONE)
			.run("--spring.datasource.url=jdbc:postgresql://localhost/desk", "--desk.demo=true",
					"--desk.demo-database=expendable")
			.close();
	}

	@Test
	void shouldSayThatTheDatabaseDoesNotAnswer(CapturedOutput output) throws IOException {
		int closed;
		try (ServerSocket socket = new ServerSocket(0)) {
			closed = socket.getLocalPort();
		}
		FailedStart.of(External.class)
			.says(output, "The database cannot be reached: Connection to localhost:" + closed + " refused.",
					"Check SPRING_DATASOURCE_URL",
					"--spring.datasource.url=jdbc:postgresql://localhost:" + closed + "/desk");
	}

	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
	static class External {

	}

}
