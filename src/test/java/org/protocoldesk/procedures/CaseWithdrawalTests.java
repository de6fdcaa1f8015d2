package org.protocoldesk.procedures;

import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whoever raised a case withdraws it, and nobody else. */
@DeskTest
class CaseWithdrawalTests {

	@Autowired
	CaseStories desk;

	@Autowired
	RepositoryService repository;

	@Test
	void shouldWithdrawACaseOfOnesOwn() {
		CaseStory story = this.desk.start("kate.ellery", Complaints.PROCEDURE, Complaints.about("liam.brennan"));
		CaseStory withdrawal = withdraw("kate.ellery", story.reference());
		assertThat(story.file().outcome()).isEqualTo("withdrawn");
		assertThat(withdrawal.passedInInstance())
			.containsAll(ModelEvents.endsAndBoundaries(this.repository, "case-withdrawal"));
	}

	@Test
	void shouldRefuseACaseOfSomebodyElse() {
		CaseStory story = this.desk.start("kate.ellery", Complaints.PROCEDURE, Complaints.about("liam.brennan"));
		assertThatThrownBy(() -> withdraw("mohan.das", story.reference())).isInstanceOf(InvalidRequestException.class)
			.hasMessageContaining("withdrawn");
		assertThat(story.isEnded()).isFalse();
	}

	@Test
	void shouldRefuseACaseThatHasEnded() {
		CaseStory story = this.desk.start("kate.ellery", Complaints.PROCEDURE, Complaints.about("liam.brennan"));
		withdraw("kate.ellery", story.reference());
		assertThatThrownBy(() -> withdraw("kate.ellery", story.reference())).hasMessageContaining("withdrawn");
	}

	private CaseStory withdraw(String member, String reference) {
		return this.desk.start(member, "case-withdrawal", Map.of("withdrawn", reference, "reason", "It is settled."));
	}

}
