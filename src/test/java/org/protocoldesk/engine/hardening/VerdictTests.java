package org.protocoldesk.engine.hardening;

import java.sql.SQLException;

import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.protocoldesk.blocks.WrongInput;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose fault a failure of the database is. */
class VerdictTests {

	@ParameterizedTest
	@CsvSource({ "23505, the row is there already", "40001, the two cannot be put in order",
			"40P01, each waits for the other" })
	void shouldTellTheLaterOfTwoRequestsToLookAgain(String state, String what) {
		assertThat(on(state).getStatus()).as(what).isEqualTo(409);
	}

	@Test
	void shouldBlameWhoeverSentWhatCannotBeStored() {
		assertThat(on("22001").getStatus()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "08006, the connection broke", "23502, a needed value is missing", ", the database did not say" })
	void shouldTakeTheRestUponItself(String state, String what) {
		assertThat(on(state).getStatus()).as(what).isEqualTo(500);
	}

	@Test
	void shouldSayWhatAStepFoundWrongWithoutWhatTheEngineWrapsAroundIt() {
		Response answer = Verdict
			.on(new ProcessEngineException("ENGINE-03051 There was an exception while invoking it.",
					new WrongInput("papers", "put the paper in first.")));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(((ExceptionDto) answer.getEntity()).getMessage()).contains("put the paper in first.")
			.doesNotContain("ENGINE");
	}

	private static Response on(String state) {
		return Verdict.on(new ProcessEngineException("It failed.", new SQLException("Some words", state)));
	}

}
