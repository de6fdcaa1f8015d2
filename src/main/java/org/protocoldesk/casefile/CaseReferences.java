package org.protocoldesk.casefile;

import java.security.SecureRandom;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Case references such as {@code CMP-2026-7KQ4}: the procedure, the year, and a few signs
 * at random, so that a reference tells nothing of other cases, neither how many there are
 * nor which came first. Signs that look or are mistaken for one another, and vowels, are
 * left out. Every reference that was ever given is kept, so that none is given twice.
 */
@Component
class CaseReferences {

	private static final String SIGNS = "34679CDFHJKMNPQRTVWXY";

	private static final int LENGTH = 4;

	private static final int TRIES = 100;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	CaseReferences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A reference that no case has or had.
	 * @throws IllegalStateException if the year is nearly full: more than a hundred
	 * thousand cases with one prefix
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public String next(String prefix, int year) {
		for (int attempt = 0; attempt < TRIES; attempt++) {
			String reference = "%s-%d-%s".formatted(prefix, year, signs());
			if (this.jdbc.sql("insert into case_reference (reference) values (:reference) on conflict do nothing")
				.param("reference", reference)
				.update() == 1) {
				return reference;
			}
		}
		throw new IllegalStateException("No reference is left for " + prefix + " in " + year);
	}

	private String signs() {
		return this.random.ints(LENGTH, 0, SIGNS.length())
			.mapToObj((at) -> String.valueOf(SIGNS.charAt(at)))
			.collect(Collectors.joining());
	}

}
