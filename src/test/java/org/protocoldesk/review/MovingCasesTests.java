package org.protocoldesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStory;
import org.protocoldesk.figures.AddingUp;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two managers look while cases are opened, decided and closed. */
class MovingCasesTests extends ReviewTest {

	private static final List<String> TWO_MANAGERS = List.of(MANAGER, "robert.ashby");

	@Autowired
	AddingUp addingUp;

	@Test
	void shouldAnswerBothAndNeverContradictItself() throws Exception {
		Queue<CaseStory> moved = new ConcurrentLinkedQueue<>();
		AtomicBoolean moving = new AtomicBoolean(true);
		ExecutorService looking = Executors.newFixedThreadPool(TWO_MANAGERS.size());
		List<Future<Integer>> looks = new ArrayList<>();
		TWO_MANAGERS.forEach((manager) -> looks.add(looking.submit(() -> {
			int seen = 0;
			while (moving.get() || seen == 0) {
				look(manager, moved);
				seen++;
			}
			return seen;
		})));
		for (int i = 0; i < 4; i++) {
			CaseStory story = complain("liam.brennan");
			moved.add(story);
			story.decide(HANDLER, "considerComplaint", "upheld").decide(MEMBER, "replyToOutcome", "accept");
			this.addingUp.addUp();
		}
		moving.set(false);
		for (Future<Integer> look : looks) {
			assertThat(look.get()).isPositive();
		}
		looking.shutdown();
		moved.forEach((story) -> assertThat(isOpen(read("/cases/" + story.reference()))).isFalse());
	}

	private void look(String manager, Queue<CaseStory> moved) {
		JsonNode list = read(manager, "/cases?procedure=complaint-escalation");
		assertThat(list.path("items").size()).isLessThanOrEqualTo(list.path("total").asInt());
		for (CaseStory story : moved) {
			JsonNode view = read(manager, "/cases/" + story.reference());
			assertThat(view.path("gaps")).isEmpty();
			assertThat(isOpen(view) || allEnded(view.path("path"))).isTrue();
		}
		JsonNode procedure = read(manager, "/procedures/complaint-escalation");
		JsonNode months = procedure.path("months");
		assertThat(procedure.path("open").asInt()).isEqualTo(months.get(months.size() - 1).path("open").asInt());
		assertThat(sum(procedure.path("outcomes"), "cases")).isEqualTo(procedure.path("closed").asInt());
		assertThat(sum(months, "closed")).isEqualTo(procedure.path("closed").asInt());
	}

	private static boolean isOpen(JsonNode view) {
		return view.path("about").path("open").asBoolean();
	}

	private static boolean allEnded(JsonNode path) {
		return StreamSupport.stream(path.spliterator(), false).allMatch((step) -> step.hasNonNull("endedAt"));
	}

	private static int sum(JsonNode list, String figure) {
		int sum = 0;
		for (JsonNode entry : list) {
			sum += entry.path(figure).asInt();
		}
		return sum;
	}

}
