package org.protocoldesk.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManagerFactory;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class CaseListTests extends ApiTest {

	private final String procedure = "listed-" + UUID.randomUUID();

	private String deployment;

	@Autowired
	RepositoryService repository;

	@Autowired
	EntityManagerFactory entityManagers;

	@Autowired
	JdbcClient sql;

	@BeforeEach
	void deploy() {
		this.deployment = this.repository.createDeployment()
			.addModelInstance("listed.bpmn",
					Bpmn.createExecutableProcess(this.procedure)
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.endEvent()
						.done())
			.deploy()
			.getId();
	}

	@AfterEach
	void undeploy() {
		this.repository.deleteDeployment(this.deployment);
	}

	@Test
	void shouldListTheNewestFirstPageByPage() {
		List<String> opened = new ArrayList<>();
		for (int day = 1; day <= 5; day++) {
			opened.add(0, openedAt("2026-05-0" + day + "T10:00:00Z"));
		}
		JsonNode first = list("&size=2");
		assertThat(first.path("total").asInt()).isEqualTo(5);
		assertThat(first.path("page").asInt()).isZero();
		assertThat(first.path("size").asInt()).isEqualTo(2);
		assertThat(references(first)).isEqualTo(opened.subList(0, 2));
		assertThat(references(list("&size=2&page=1"))).isEqualTo(opened.subList(2, 4));
		assertThat(references(list("&size=2&page=2"))).isEqualTo(opened.subList(4, 5));
	}

	@ParameterizedTest
	@ValueSource(ints = { 150, 300, 1_201 })
	void shouldReachTheOldestOfManyAndCountNoMoreThanAThousand(int many) {
		this.sql
			.sql("""
					insert into case_file (reference, procedure, council, status, opened_at, closed_at)
					select 'MANY-' || n, :procedure, 'luton', 'CLOSED', timestamptz '2001-01-01' + n * interval '1 hour', now()
					from generate_series(1, :many) n""")
			.param("procedure", this.procedure)
			.param("many", many)
			.update();
		this.sql.sql("""
				insert into case_party (reference, person, role, name)
				select reference, :raiser, 'complainant', 'Somebody' from case_file where procedure = :procedure""")
			.param("raiser", RAISER)
			.param("procedure", this.procedure)
			.update();
		JsonNode last = list("&size=50&page=" + (many - 1) / 50);
		assertThat(references(last)).endsWith("MANY-1").hasSize((many - 1) % 50 + 1);
		assertThat(last.path("total").asInt()).isEqualTo(Math.min(many, 1_000));
		assertThat(last.path("more").asBoolean()).isEqualTo(many > 1_000);
		this.sql.sql("delete from case_party where reference like 'MANY-%'").update();
		this.sql.sql("delete from case_file where reference like 'MANY-%'").update();
	}

	/** The order tells nothing of which came first, but a page never repeats a case. */
	@Test
	void shouldKeepAnOrderAmongCasesOfOneMoment() {
		for (int count = 0; count < 3; count++) {
			openedAt("2026-05-01T10:00:00Z");
		}
		List<String> all = references(list(""));
		assertThat(all).hasSize(3).isSortedAccordingTo(Comparator.reverseOrder());
		List<String> paged = new ArrayList<>();
		for (int page = 0; page < 3; page++) {
			paged.addAll(references(list("&size=1&page=" + page)));
		}
		assertThat(paged).isEqualTo(all);
	}

	@Test
	void shouldAnswerAPageBeyondTheLastWithNothing() {
		openedAt("2026-05-01T10:00:00Z");
		JsonNode beyond = list("&page=1000000&size=100");
		assertThat(beyond.path("items")).isEmpty();
		assertThat(beyond.path("total").asInt()).isEqualTo(1);
	}

	@Test
	void shouldFilterByStatus() {
		String open = openedAt("2026-05-01T10:00:00Z");
		String closed = openedAt("2026-05-01T11:00:00Z");
		this.cases.close(closed, "settled");
		assertThat(references(list("&status=OPEN"))).containsExactly(open);
		assertThat(references(list("&status=CLOSED"))).containsExactly(closed);
	}

	@Test
	void shouldFilterByDaysAsLondonCountsThem() {
		String lateOnTheLastDay = openedAt("2026-04-30T22:30:00Z");
		String justAfter = openedAt("2026-04-30T23:15:00Z");
		assertThat(references(list("&to=2026-04-30"))).containsExactly(lateOnTheLastDay);
		assertThat(references(list("&from=2026-05-01"))).containsExactly(justAfter);
		assertThat(references(list("&from=2026-04-30&to=2026-05-01"))).containsExactly(justAfter, lateOnTheLastDay);
		assertThat(references(list("&from=2026-05-02"))).isEmpty();
	}

	@Test
	void shouldTakeAnEmptyParameterAsNone() {
		String reference = openedAt("2026-05-01T10:00:00Z");
		assertThat(references(list("&status=&from=&to=&page=&size="))).containsExactly(reference);
		assertThat(read(RAISER, "/api/cases?procedure=").path("total").asInt()).isPositive();
	}

	@Test
	void shouldFindNothingOfAProcedureWithoutCases() {
		assertThat(list("").path("total").asInt()).isZero();
	}

	@Test
	void shouldAskTheDatabaseNoMoreForManyCasesThanForFew() {
		Statistics statistics = this.entityManagers.unwrap(SessionFactory.class).getStatistics();
		for (int count = 0; count < 8; count++) {
			openedAt("2026-05-01T10:00:00Z");
		}
		statistics.setStatisticsEnabled(true);
		try {
			statistics.clear();
			list("&size=2");
			long few = statistics.getPrepareStatementCount();
			statistics.clear();
			list("&size=7");
			assertThat(statistics.getPrepareStatementCount()).isEqualTo(few).isLessThanOrEqualTo(4);
		}
		finally {
			statistics.setStatisticsEnabled(false);
		}
	}

	private String openedAt(String instant) {
		itIs(instant);
		return this.cases.open(this.procedure, RAISER, SUBJECT);
	}

	private JsonNode list(String more) {
		return read(RAISER, "/api/cases?procedure=" + this.procedure + more);
	}

	private static List<String> references(JsonNode page) {
		return values(page.path("items"), "reference");
	}

}
