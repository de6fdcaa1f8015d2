package org.protocoldesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of all cases: filters, order, pages, totals, and the same as CSV. */
class CaseListReviewTests extends ReviewTest {

	private final String procedure = "reviewed-" + UUID.randomUUID();

	private final String prefix = "R" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();

	@Autowired
	JdbcClient jdbc;

	/**
	 * One case a day from 20 January to 28 February 2025, of which every fourth is open.
	 */
	@BeforeEach
	void fill() {
		this.jdbc
			.sql("""
					insert into case_file (reference, procedure, council, status, outcome, opened_at, due_at, was_late,
					  closed_at, version)
					select :prefix || '-' || lpad(n::text, 4, '0'), :procedure, 'luton',
					  case when n % 4 = 0 then 'OPEN' else 'CLOSED' end,
					  case when n % 4 = 0 then null else 'upheld' end, timestamptz '2025-01-19 10:00Z' + n * interval '1 day',
					  case when n % 4 = 0 then timestamptz '2025-03-01 10:00Z' end, n % 5 = 0,
					  case when n % 4 = 0 then null else timestamptz '2025-02-01 10:00Z' + n * interval '1 day' end, 1 + n % 2
					from generate_series(1, 40) n""")
			.param("prefix", this.prefix)
			.param("procedure", this.procedure)
			.update();
	}

	@Test
	void shouldShowPagesFromEitherEnd() {
		List<String> all = new ArrayList<>();
		for (int page = 0; page < 6; page++) {
			JsonNode found = list("&size=7&page=" + page);
			assertThat(found.path("total").asInt()).isEqualTo(40);
			all.addAll(texts(found.path("items"), "reference"));
		}
		assertThat(all).hasSize(40).doesNotHaveDuplicates().isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(list("&size=7&page=6").path("items")).isEmpty();
	}

	@Test
	void shouldSortByEachDateWithThoseWithoutItLast() {
		for (String sort : List.of("OPENED", "CLOSED", "DUE", "REFERENCE")) {
			for (boolean descending : new boolean[] { true, false }) {
				List<String> pages = new ArrayList<>();
				String order = "&sort=" + sort + "&descending=" + descending;
				for (int page = 0; page < 5; page++) {
					pages.addAll(texts(list(order + "&size=8&page=" + page).path("items"), "reference"));
				}
				assertThat(pages).as(order).isEqualTo(texts(list(order + "&size=100").path("items"), "reference"));
			}
		}
		JsonNode byClosed = list("&sort=CLOSED&descending=false&size=100").path("items");
		assertThat(byClosed.get(0).path("open").asBoolean()).isFalse();
		assertThat(byClosed.get(39).path("open").asBoolean()).isTrue();
	}

	@Test
	void shouldCountWhatItLists() {
		String[] filters = { "", "&status=OPEN", "&status=CLOSED", "&version=1", "&outcome=upheld", "&late=EVER",
				"&late=NOW", "&reference=" + this.prefix.toLowerCase() + "-00", "&from=2025-01-25", "&to=2025-02-10",
				"&from=2025-01-25&to=2025-02-10", "&from=2025-02-01&to=2025-02-28", "&from=2025-02-05&to=2025-02-06",
				"&period=CLOSED&from=2025-02-10&to=2025-03-03", "&period=CLOSED&to=2025-03-10&late=EVER" };
		int[] totals = { 40, 10, 30, 20, 30, 8, 10, 40, 35, 22, 17, 28, 2, 17, 6 };
		for (int i = 0; i < filters.length; i++) {
			JsonNode found = list("&size=100" + filters[i]);
			assertThat(found.path("items").size()).as(filters[i]).isEqualTo(found.path("total").asInt());
			assertThat(found.path("items").size()).as(filters[i]).isEqualTo(totals[i]);
		}
	}

	@Test
	void shouldFindCasesByTheOfficeThatHasThemNow() {
		CaseStory story = complain("liam.brennan");
		String asked = "/cases?reference=" + story.reference() + "&office=";
		assertThat(read(asked + "service-director").path("items").path(0).path("desks").path(0).asText())
			.isEqualTo("Service Director (Housing)");
		assertThat(read(asked + "chief-executive").path("total").asInt()).isZero();
		story.decide(HANDLER, "considerComplaint", "not-upheld");
		assertThat(read(asked + "service-director").path("total").asInt()).isZero();
		assertThat(read("/cases?reference=" + story.reference()).path("items").path(0).path("desks").path(0).asText())
			.isEqualTo("Aisha Khalil");
		story.decide(MEMBER, "replyToOutcome", "go-on");
		assertThat(read(asked + "corporate-director").path("total").asInt()).isEqualTo(1);
	}

	@Test
	void shouldWriteWhatIsFilteredAsCsv() {
		String csv = csv("&status=OPEN&sort=REFERENCE&descending=false");
		assertThat(csv).startsWith("\uFEFFReference,Procedure,Version,Status,Outcome,Opened,Due,Closed,");
		assertThat(csv.lines()).hasSize(11);
		assertThat(csv.lines().skip(1).findFirst().orElseThrow()).startsWith(this.prefix + "-0004,")
			.contains(",Open,,23/01/2025 10:00,01/03/2025 10:00,,Yes,No,");
	}

	/** Whatever a spreadsheet would take for a formula is marked as text. */
	@Test
	void shouldWriteNothingThatASpreadsheetRuns() {
		for (String formula : List.of("=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1")) {
			assertThat(CaseSheet.cell(formula)).as(formula).startsWith("\"'");
		}
		assertThat(CaseSheet.cell("=A1,\"x\"")).isEqualTo("\"'=A1,\"\"x\"\"\"");
		assertThat(CaseSheet.cell("CMP-2026-0001")).isEqualTo("CMP-2026-0001");
	}

	@Test
	void shouldSayWhatIsWrongWithAFilter() {
		assertThat(
				person(MANAGER).get("/cases?from=2025-02-02&to=2025-02-01").expect(400).json().path("detail").asText())
			.isEqualTo("The last day of the period is before its first day.");
		for (String wrong : List.of("from=yesterday", "version=x", "status=LOST", "page=-1", "size=1000",
				"sort=NAME")) {
			assertThat(person(MANAGER).get("/cases?" + wrong).status()).as(wrong).isEqualTo(400);
		}
	}

	@Test
	void shouldTakeWhatIsTypedAsText() {
		assertThat(list("&reference=%25").path("total").asInt()).isZero();
		assertThat(list("&reference=_").path("total").asInt()).isZero();
		assertThat(list("&outcome=%27%20or%201=1").path("total").asInt()).isZero();
	}

	private JsonNode list(String more) {
		return read("/cases?procedure=" + this.procedure + more);
	}

	private String csv(String more) {
		return person(MANAGER).get("/cases.csv?procedure=" + this.procedure + more).expect(200).body();
	}

}
