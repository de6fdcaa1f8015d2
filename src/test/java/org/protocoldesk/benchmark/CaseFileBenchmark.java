package org.protocoldesk.benchmark;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;

/**
 * The list of cases and one case file over REST, as Democratic Services, who administer
 * every case, as an officer at whose desk one case in ten was, and as a Member.
 */
final class CaseFileBenchmark {

	private static final String FILES = """
			insert into case_file (reference, procedure, council, status, outcome, opened_at, closed_at)
			select 'OLD-2020-' || lpad(n::text, 6, '0'), 'complaint-escalation', 'luton', 'CLOSED', 'upheld',
			  timestamptz '2020-01-01' + n * interval '20 minutes', timestamptz '2020-02-01' + n * interval '20 minutes'
			from generate_series(:first, :last) n""";

	private static final String PARTIES = """
			insert into case_party (reference, person, role, name)
			select 'OLD-2020-' || lpad(n::text, 6, '0'),
			  case when role = 'subject' then 'somebody.' || n % 500
			    when n % 50 = 0 then 'mohan.das' else 'member.' || n % 50 end, role, 'Somebody'
			from generate_series(:first, :last) n, unnest(array['complainant', 'subject']) role""";

	private static final String JOURNAL = """
			insert into journal_entry (reference, at, step, actor, actor_name, office, action, target, rule, basis,
			  text, audience)
			select 'OLD-2020-' || lpad(n::text, 6, '0'), timestamptz '2020-01-02' + n * interval '20 minutes',
			  'step' || line, 'system', 'Protocol Desk', 'service-director',
			  case when line = 1 then 'ROUTED' else 'RECORDED' end,
			  case when line = 1 then case when n % 10 = 0 then 'service-director.highways' else 'post.' || n % 100 end end,
			  'LUT-22.2a', 'stated', 'A line of the journal.', 'PARTIES'
			from generate_series(:first, :last) n, generate_series(1, 10) line""";

	private final BenchDesk desk;

	private final Size size;

	CaseFileBenchmark(BenchDesk desk, Size size) {
		this.desk = desk;
		this.size = size;
	}

	void run(Figures figures) {
		Map<Integer, Map<String, Double>> bySize = new LinkedHashMap<>();
		int there = 0;
		for (int cases : this.size.filedCases) {
			for (String insert : List.of(FILES, PARTIES, JOURNAL)) {
				this.desk.sql().sql(insert).param("first", there + 1).param("last", cases).update();
			}
			this.desk.sql().sql("vacuum analyze").update();
			there = cases;
			bySize.put(cases, measure(figures, cases));
		}
		compare(figures, bySize);
	}

	private void compare(Figures figures, Map<Integer, Map<String, Double>> bySize) {
		int few = this.size.filedCases.get(0);
		int many = this.size.filedCases.get(1);
		bySize.get(many).keySet().stream().sorted().forEach((name) -> {
			String what = "%s at %,d cases, to %,d".formatted(name, many, few);
			figures.atMost(3, "(3) " + what,
					figures.ratio(what, bySize.get(many).get(name), bySize.get(few).get(name)));
		});
	}

	private Map<String, Double> measure(Figures figures, int cases) {
		Map<String, List<Double>> raw = new LinkedHashMap<>();
		Map.of("Democratic Services", "imran.sheikh", "an officer", "desmond.clarke", "a Member", "mohan.das")
			.forEach((who, user) -> {
				Person person = RestDoor.ENGINE_REST.open(this.desk.port(), user)
					.asking("http://localhost:" + this.desk.port() + "/api");
				raw.put("first page as " + who, time(person, "/cases"));
				raw.put("closed in January 2020 as " + who,
						time(person, "/cases?status=CLOSED&from=2020-01-01&to=2020-01-31"));
				raw.put("open ones as " + who, time(person, "/cases?status=OPEN"));
				raw.put("one case file as " + who, time(person, "/cases/OLD-2020-000100"));
			});
		figures.raw("milliseconds with %,d cases".formatted(cases), raw);
		Map<String, Double> medians = new HashMap<>();
		raw.forEach((name, times) -> medians.put(name, Figures.median(times)));
		return medians;
	}

	private List<Double> time(Person person, String address) {
		return Figures.milliseconds(this.size.requests, () -> person.get(address).expect(200));
	}

}
