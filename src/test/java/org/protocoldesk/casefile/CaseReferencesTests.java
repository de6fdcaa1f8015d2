package org.protocoldesk.casefile;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.protocoldesk.DeskTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** A reference says nothing of other cases. */
@DeskTest
@Transactional
class CaseReferencesTests {

	private static final int CASES = 400;

	@Autowired
	CaseReferences references;

	@Autowired
	CaseRegister register;

	@Autowired
	JdbcClient jdbc;

	@Test
	void shouldTellNeitherNumberNorOrder() {
		List<String> given = Stream.generate(() -> this.references.next("CRT", 2026)).limit(CASES).toList();
		assertThat(given).doesNotHaveDuplicates().allMatch((one) -> one.matches("CRT-2026-[34679CDFHJKMNPQRTVWXY]{4}"));
		long rising = Stream.iterate(1, (i) -> i < CASES, (i) -> i + 1)
			.filter((i) -> given.get(i - 1).compareTo(given.get(i)) < 0)
			.count();
		assertThat(rising).isBetween(CASES / 3L, CASES * 2L / 3);
		assertThat(given.stream().map((one) -> one.substring(9, 11)).distinct().count()).isGreaterThan(100);
	}

	@Test
	void shouldGiveNoReferenceTwiceNotEvenThatOfACaseThatWasForgotten() {
		String all = "34679CDFHJKMNPQRTVWXY";
		this.jdbc
			.sql("""
					insert into case_reference
					select 'FUL-2026-' || a || b || c || d from regexp_split_to_table(:all, '') a,
					  regexp_split_to_table(:all, '') b, regexp_split_to_table(:all, '') c, regexp_split_to_table(:all, '') d
					where a not in ('3', '4')""")
			.param("all", all)
			.update();
		assertThat(Stream.generate(() -> this.references.next("FUL", 2026)).limit(50))
			.allMatch((one) -> one.matches("FUL-2026-[34].{3}"))
			.doesNotHaveDuplicates();
	}

	@Test
	void shouldGiveTheCaseThatReference() {
		CaseFile file = this.register.open("CRT", "complaint-escalation", "luton", List.of());
		assertThat(file.reference()).matches("CRT-\\d{4}-[34679CDFHJKMNPQRTVWXY]{4}");
		assertThat(this.jdbc.sql("select count(*) from case_reference where reference = :reference")
			.param("reference", file.reference())
			.query(Integer.class)
			.single()).isOne();
	}

}
