package org.protocoldesk.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Case references such as {@code CMP-2026-0001}. The counter is a row of its own that is
 * raised in the case's transaction, so that a number is never given twice and a rolled
 * back case leaves no gap.
 */
@Component
class CaseNumbers {

	private final JdbcClient jdbc;

	CaseNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public String next(String prefix, int year) {
		int number = this.jdbc.sql("""
				insert into case_number (prefix, year, last_number) values (:prefix, :year, 1)
				on conflict (prefix, year) do update set last_number = case_number.last_number + 1
				returning last_number""").param("prefix", prefix).param("year", year).query(Integer.class).single();
		return "%s-%d-%04d".formatted(prefix, year, number);
	}

}
