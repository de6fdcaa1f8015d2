package org.protocoldesk.engine.forms;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.RestDoor.Person;
import org.protocoldesk.casefile.JournalLine.Action;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people, or one person in two windows, send in the form of one task at the same
 * moment: one of them counts, the other is told, and nothing happens twice.
 */
@DeskTest
class SameMomentTests {

	private static final String HOLDER = "carol.whitfield";

	private static final String DEPUTY = "patricia.nolan";

	@Autowired
	CaseStories desk;

	@LocalServerPort
	int port;

	@RepeatedTest(4)
	void shouldTakeOneOfTwoPeoplesAnswers() {
		decideTwice(HOLDER, DEPUTY);
	}

	@RepeatedTest(4)
	void shouldTakeOneOfTwoAnswersOfOnePerson() {
		decideTwice(HOLDER, HOLDER);
	}

	private void decideTwice(String first, String second) {
		CaseStory story = this.desk.start("aisha.khalil", "complaint-escalation",
				Map.of("subject", "liam.brennan", "concern", "conduct", "summary", "Refused to answer.", "incidentDate",
						"2026-06-02", "informalResolution", "tried"));
		int letters = story.letters().size();
		String submit = "/task/" + story.task("considerComplaint").getId() + "/submit-form";
		List<Answer> answers = atOnce(RestDoor.ENGINE_REST.open(this.port, first),
				RestDoor.WEB_APPS.open(this.port, second), submit);
		story.runJobs();
		assertThat(answers).extracting(Answer::status).containsOnlyOnce(204).allMatch((status) -> status < 500);
		Answer refused = answers.stream().filter((answer) -> answer.status() != 204).findFirst().orElseThrow();
		assertThat(refused.status()).isIn(400, 403, 404, 409);
		assertThat(refused.message()).isNotBlank().doesNotContain("not understood");
		assertThat(story.journal()).filteredOn((line) -> line.action() == Action.DECIDED).hasSize(1);
		assertThat(story.letters().subList(letters, story.letters().size()))
			.extracting((letter) -> letter.getTemplate() + " to " + letter.getRecipient())
			.isNotEmpty()
			.doesNotHaveDuplicates();
		assertThat(story.task("replyToOutcome")).isNotNull();
	}

	private static List<Answer> atOnce(Person first, Person second, String submit) {
		CyclicBarrier together = new CyclicBarrier(2);
		Map<String, ?> decision = Map.of("variables",
				Map.of("decision", Map.of("value", "not-upheld"), "reason", Map.of("value", "For good reasons.")));
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			return Stream.of(first, second).map((person) -> CompletableFuture.supplyAsync(() -> {
				await(together);
				return person.post(submit, decision);
			}, threads)).toList().stream().map(CompletableFuture::join).toList();
		}
		finally {
			threads.shutdown();
		}
	}

	private static void await(CyclicBarrier together) {
		try {
			together.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
