package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.DeskTest;
import org.protocoldesk.RestDoor;
import org.protocoldesk.RestDoor.Answer;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.directory.DirectoryFolder;
import org.protocoldesk.engine.access.AccessSetup;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What nobody can do with a request for a paper: refuse alone where two keys are needed,
 * and get another answer by sitting in another political group.
 */
@DeskTest
class NeedToKnowBoundsTests {

	private static final String MEMBER = "susan.trelawney";

	private static final String PRIVATE = "private-executive-or-committee";

	private static final String EVERYBODY_IS_DEPUTY = """
			- id: chief-executive
			  holder: grace.adeyemi
			  deputies: [owen.pritchard, judith.rosenberg, simon.lacey, tomasz.zielinski]""";

	private static final String DECIDE = "{\"variables\": {\"decision\": {\"value\": \"approve\"}, "
			+ "\"reason\": {\"value\": \"So be it.\"}}}";

	@Autowired
	CaseStories desk;

	@Autowired
	SwitchableDirectory directory;

	@Autowired
	AccessSetup access;

	@LocalServerPort
	int port;

	@AfterEach
	void restore() {
		this.directory.restore();
		this.access.follow();
	}

	/** LUT-13.9a and 13.9b, deputies of both posts included. */
	@ParameterizedTest
	@CsvSource({ "judith.rosenberg,refuse", "simon.lacey,refuse", "judith.rosenberg,grant-in-part",
			"simon.lacey,grant-in-part" })
	void shouldNeverLetOnePersonTurnBothKeys(String ruler, String ruling, @TempDir Path folder) {
		this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
			.replace("posts.yaml", "- id: chief-executive\n  holder: grace.adeyemi\n  deputies: [owen.pritchard]",
					EVERYBODY_IS_DEPUTY)
			.read());
		this.access.follow();
		CaseStory story = disputed();
		story.submit(ruler, "ruleOnRequest", ruling.equals("refuse") ? Map.of("decision", ruling, "reason", "No.")
				: Map.of("decision", ruling, "redactions", "All but the title.", "reason", "No."));
		assertNothingMoreIsRefused(story);
		Set<String> rest = new TreeSet<>(Set.of("grace.adeyemi", "owen.pritchard", "judith.rosenberg", "simon.lacey"));
		rest.remove(ruler);
		assertThat(new TreeSet<>(story.offeredTo("giveSecondKey"))).isEqualTo(rest);
		for (String person : List.of(ruler, "tomasz.zielinski")) {
			tryAlone(story, person);
		}
		Knowledge.turnKey(story, "owen.pritchard", "withhold");
		assertThat(story.tasks()).extracting(Task::getTaskDefinitionKey).containsExactly("supplyPaper");
	}

	/** By either door, by form and past it, by message and by moving the case. */
	private void tryAlone(CaseStory story, String person) {
		Task key = story.task("giveSecondKey");
		assertThatThrownBy(() -> Knowledge.turnKey(story, person, "approve")).isNotNull();
		for (RestDoor door : RestDoor.values()) {
			RestDoor.Person caller = door.open(this.port, person);
			refused(caller.post("/task/%s/claim".formatted(key.getId()), Map.of("userId", person)));
			refused(caller.post("/task/%s/submit-form".formatted(key.getId()), DECIDE));
			refused(caller.post("/task/%s/complete".formatted(key.getId()), DECIDE));
			refused(caller.put("/process-instance/%s/variables/approvalOffice".formatted(key.getProcessInstanceId()),
					"{\"value\": \"\", \"type\": \"String\"}"));
			refused(caller.post("/process-instance/%s/modification".formatted(key.getProcessInstanceId()),
					"{\"instructions\": [{\"type\": \"startBeforeActivity\", \"activityId\": \"refuseIt\"}]}"));
		}
		assertThat(story.task("giveSecondKey").getId()).isEqualTo(key.getId());
		assertNothingMoreIsRefused(story);
	}

	/** The first refusal, which the Member disputed, is all that there is. */
	private static void assertNothingMoreIsRefused(CaseStory story) {
		assertThat(story.journal()).filteredOn((line) -> line.action() == Action.DECIDED)
			.extracting(JournalLine::step)
			.doesNotContain("giveSecondKey", "giveInPart")
			.containsOnlyOnce("refuseIt");
	}

	private static void refused(Answer answer) {
		assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
	}

	private CaseStory disputed() {
		CaseStory story = this.desk.start(MEMBER, Knowledge.PROCEDURE, Knowledge.ask(PRIVATE, "planning"));
		Knowledge.refuse(story, "tomasz.zielinski", "need-not-shown");
		return Knowledge.dispute(story, MEMBER);
	}

	/** LUT-13.9: whoever refused first neither rules nor turns the second key. */
	@Test
	void shouldReplaceWhoeverRefusedFirst() {
		CaseStory story = this.desk.start(MEMBER, Knowledge.PROCEDURE,
				Knowledge.ask(PRIVATE, "executive", Map.of("heldBy", "legal")));
		assertThat(story.offeredTo("considerRequest")).containsExactly("service-director.legal");
		Knowledge.refuse(story, "judith.rosenberg", "need-not-shown");
		Knowledge.dispute(story, MEMBER);
		assertThat(story.offeredTo("ruleOnRequest")).containsExactly("simon.lacey");
		Knowledge.rule(story, "simon.lacey", "refuse");
		assertThat(story.offeredTo("giveSecondKey")).containsExactly("chief-executive");
	}

	/** An unanswered second key is no refusal, however long it takes. */
	@Test
	void shouldRefuseNothingWhileTheSecondKeyIsUnanswered() {
		CaseStory story = disputed();
		Knowledge.rule(story, "judith.rosenberg", "refuse");
		assertThat(story.isEnded()).isFalse();
		assertThat(story.journal()).filteredOn((line) -> line.action() == Action.DECIDED)
			.extracting(JournalLine::actor)
			.containsExactly("tomasz.zielinski");
	}

	/** LUT-5.1a: the answer is the same for every party. */
	@ParameterizedTest
	@CsvSource({ "public-executive-or-committee", "private-executive-or-committee", "private-full-council",
			"ward-specific", "confidential-no-bearing" })
	void shouldGiveEveryGroupTheSameAnswer(String documentClass, @TempDir Path folder) {
		Set<String> answers = new TreeSet<>();
		for (String group : List.of("group: liberal-democrats", "group: labour", "group: conservative", "")) {
			this.directory.replaceWith(DirectoryFolder.demonstration("luton", folder)
				.replace("people.yaml", "  email: susan.trelawney@luton.example\n  group: liberal-democrats\n",
						"  email: susan.trelawney@luton.example\n  " + group + "\n")
				.read());
			CaseStory story = this.desk.start(MEMBER, Knowledge.PROCEDURE, Knowledge.ask(documentClass, "planning"));
			String where = story.tasks()
				.stream()
				.map((task) -> task.getTaskDefinitionKey() + story.offeredTo(task))
				.toList()
				.toString();
			answers.add(where + story.file().outcome()
					+ story.journal().stream().map((line) -> line.step() + line.rule() + line.basis()).toList());
		}
		assertThat(answers).hasSize(1);
	}

}
