package org.protocoldesk.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Person;
import org.protocoldesk.figures.AddingUp;

/**
 * What managers ask in Cockpit, with a thousand ended cases and with a hundred thousand:
 * the first and the last page of the list, a filter, and the procedure with its figures.
 */
final class ReviewBenchmark {

	/** Ten years of cases, whatever their number. */
	private static final String FILES = """
			insert into case_file (reference, procedure, council, status, outcome, opened_at, closed_at, was_late,
			  instance, version)
			select 'REV-' || lpad(n::text, 7, '0'), 'complaint-escalation', 'luton', 'CLOSED',
			  (array['upheld', 'partly-upheld', 'not-upheld', 'settled', 'withdrawn'])[1 + n % 5],
			  now() - (n * 7919 % 87600) * interval '1 hour' - interval '60 days',
			  now() - (n * 7919 % 87600) * interval '1 hour' - (n % 60) * interval '1 day', n % 7 = 0, 'review-' || n, 1
			from generate_series(:first, :last) n""";

	private static final String PARTIES = """
			insert into case_party (reference, person, role, name)
			select 'REV-' || lpad(n::text, 7, '0'), case when n % 1000 = 0 then 'gillian.marsh' else 'person.' || n % 500 end,
			  'subject', 'Somebody' from generate_series(:first, :last) n""";

	private static final String STEPS = """
			insert into step_passage (instance, model, version, step, cancelled, started_at, ended_at)
			select 'review-' || n, 'complaint-escalation', 1, step, false,
			  file.closed_at - (n * 31 % 40000) * interval '1 minute', file.closed_at
			from generate_series(:first, :last) n join case_file file on file.instance = 'review-' || n,
			  unnest(array['complaintRaised', 'openCase', 'describeParties', 'checkIntake', 'routeComplaint',
			    'findHandler', 'considerComplaint', 'recordDecision', 'informParties', 'closeCase']) step""";

	private static final Map<String, String> QUESTIONS = questions();

	private final BenchDesk desk;

	private final Size size;

	ReviewBenchmark(BenchDesk desk, Size size) {
		this.desk = desk;
		this.size = size;
	}

	void run(Figures figures) {
		Map<String, Double> few = null;
		int there = 0;
		for (int cases : this.size.filedCases) {
			for (String insert : List.of(FILES, PARTIES, STEPS)) {
				this.desk.sql().sql(insert).param("first", there + 1).param("last", cases).update();
			}
			this.desk.part(AddingUp.class).addUp();
			this.desk.sql().sql("vacuum analyze").update();
			there = cases;
			Map<String, Double> medians = measure(figures, cases);
			if (few != null) {
				compare(figures, cases, medians, few);
			}
			few = medians;
		}
	}

	private void compare(Figures figures, int cases, Map<String, Double> many, Map<String, Double> few) {
		many.forEach((name, median) -> {
			String what = "%s with %,d ended cases, to %,d".formatted(name, cases, this.size.filedCases.get(0));
			figures.atMost(3, "(review) " + what, figures.ratio(what, median, few.get(name)));
		});
	}

	private Map<String, Double> measure(Figures figures, int cases) {
		Person manager = RestDoor.WEB_APPS.open(this.desk.port(), "gillian.marsh")
			.asking("http://localhost:" + this.desk.port() + "/api/review");
		int last = (manager.get("/cases?size=1").expect(200).json().path("total").asInt() - 1) / 25;
		Map<String, Double> medians = new LinkedHashMap<>();
		Map<String, List<Double>> raw = new LinkedHashMap<>();
		QUESTIONS.forEach((name, address) -> {
			raw.put(name, Figures.milliseconds(this.size.requests,
					() -> manager.get(address.replace("{last}", String.valueOf(last))).expect(200)));
			medians.put(name, Figures.median(raw.get(name)));
		});
		figures.raw("milliseconds with %,d ended cases".formatted(cases), raw);
		return medians;
	}

	private static Map<String, String> questions() {
		Map<String, String> questions = new LinkedHashMap<>();
		questions.put("first page", "/cases");
		questions.put("last page", "/cases?page={last}");
		questions.put("late cases that were upheld", "/cases?procedure=complaint-escalation&late=EVER&outcome=upheld");
		questions.put("cases of some weeks", "/cases?from=2025-01-10&to=2025-03-05&status=CLOSED");
		questions.put("procedure, last twelve months", "/procedures/complaint-escalation");
		questions.put("procedure, ten years", "/procedures/complaint-escalation?from=2017-01&to=2026-12");
		return questions;
	}

}
