package org.protocoldesk.database;

import java.net.UnknownHostException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseUnreachableAnalyzerTests {

	private final DatabaseUnreachableAnalyzer analyzer = new DatabaseUnreachableAnalyzer();

	@ParameterizedTest
	@CsvSource({ "28P01, password authentication failed", "3D000, database does not exist", "08001, no answer" })
	void shouldExplainWhyNobodyIsLetIn(String state, String message) {
		assertThat(analyze(new SQLException(message, state)).getDescription())
			.isEqualTo("The database cannot be reached: " + message);
	}

	@Test
	void shouldNameTheReasonBehind() {
		assertThat(analyze(new SQLException("No.", "08001", new UnknownHostException("nowhere"))).getDescription())
			.endsWith("No. (java.net.UnknownHostException: nowhere)");
	}

	@ParameterizedTest
	@CsvSource(value = { "42P01", "23505", "null" }, nullValues = "null")
	void shouldLeaveOtherFailuresAlone(String state) {
		assertThat(analyze(new SQLException("Something else.", state))).isNull();
	}

	private FailureAnalysis analyze(SQLException ex) {
		return this.analyzer.analyze(new IllegalStateException(ex), ex);
	}

}
