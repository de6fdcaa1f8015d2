package org.protocoldesk.review;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.protocoldesk.CaseStory;
import org.protocoldesk.RestDoor;

import static org.assertj.core.api.Assertions.assertThat;

/** Managers review cases, but none to which they are a party; nobody else does. */
class ReviewAccessTests extends ReviewTest {

	private static final String OTHER_MANAGER = "robert.ashby";

	@ParameterizedTest
	@ValueSource(strings = { "/choices", "/cases", "/cases.csv", "/procedures/complaint-escalation",
			"/models/complaint-escalation/1", "/cases/CMP-2026-0001", "/cases/CMP-2026-0001/audit-pack.pdf",
			"/instances/none" })
	void shouldLetNobodyInButManagers(String path) {
		for (String user : new String[] { MEMBER, HANDLER, "imran.sheikh", "sunita.patel", "admin" }) {
			assertThat(person(user).get(path).status()).as("%s as %s", path, user).isIn(401, 403);
		}
		assertThat(RestDoor.nobody("http://localhost:" + this.port + "/api/review").get(path).status()).isEqualTo(401);
	}

	@Test
	void shouldShowAPartyNothingOfTheirCase() {
		CaseStory story = complain(MANAGER);
		assertThat(person(MANAGER).get("/cases/" + story.reference()).status()).isEqualTo(404);
		assertThat(person(MANAGER).get("/cases/" + story.reference() + "/audit-pack.pdf").status()).isEqualTo(404);
		assertThat(person(MANAGER).get("/instances/" + story.instance()).status()).isEqualTo(404);
		assertThat(read("/cases?reference=" + story.reference()).path("items")).isEmpty();
		assertThat(person(MANAGER).get("/cases.csv").expect(200).body()).doesNotContain(story.reference());
		assertThat(read(OTHER_MANAGER, "/cases/" + story.reference()).path("about").path("open").asBoolean()).isTrue();
	}

	@Test
	void shouldAnswerTheSameAboutACaseThatIsNotThere() {
		CaseStory story = complain(MANAGER);
		assertThat(person(MANAGER).get("/cases/CMP-1999-9999").body())
			.isEqualTo(person(MANAGER).get("/cases/" + story.reference()).body());
	}

	/**
	 * From one more in a total or in a figure a manager could tell that there is a case.
	 */
	@Test
	void shouldCountNothingOfAPartysCase() {
		settled("liam.brennan");
		JsonNode before = read("/procedures/complaint-escalation");
		long[] totals = totals();
		complain(MANAGER);
		CaseStory decided = complain(MANAGER);
		String post = decided.offeredTo("considerComplaint").iterator().next();
		decided.decide(this.desk.holderOf(post), "considerComplaint", "upheld")
			.decide(MEMBER, "replyToOutcome", "accept");
		assertThat(totals()).isEqualTo(totals);
		assertThat(read("/procedures/complaint-escalation")).isEqualTo(before);
	}

	private long[] totals() {
		String[] filters = { "", "?status=OPEN", "?procedure=complaint-escalation&version=1", "?from=2026-01-01",
				"?from=2026-01-15&to=2030-06-20", "?office=corporate-director", "?late=EVER", "?late=NOW",
				"?reference=CMP" };
		long[] totals = new long[filters.length];
		for (int i = 0; i < filters.length; i++) {
			totals[i] = read("/cases" + filters[i]).path("total").asLong();
		}
		return totals;
	}

}
