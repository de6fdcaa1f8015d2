package org.protocoldesk.procedures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.task.Task;
import org.protocoldesk.CaseStory;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.Party;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Post;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Climbs a complaint as far as it goes, for a Member who is never satisfied, and compares
 * every stage with the catalogue.
 */
final class LadderWalk {

	private static final Map<String, String> TASK_OF_KIND = Map.of("decide", "considerComplaint", "choose-course",
			"chooseCourse", "group-leader", "seekHrAdvice", "hr-course", "adviseCourse");

	private final CaseStory story;

	private final CurrentDirectory directory;

	private final Set<String> parties;

	private final String course;

	private int seenLines;

	private int seenLetters;

	LadderWalk(CaseStory story, CurrentDirectory directory, String course) {
		this.story = story;
		this.directory = directory;
		this.course = course;
		this.parties = story.file().parties().stream().map(Party::person).collect(Collectors.toSet());
	}

	/** Walks on from a stage and returns the stages that were handled. */
	List<String> walk(String council, String tier, String kind, String first) {
		List<String> stages = new ArrayList<>();
		for (String stage = first; !stage.equals("end");) {
			Catalogue expected = Catalogue.of(council, tier, kind, stage);
			if (!expected.isAStage()) {
				break;
			}
			stages.add(stage);
			check(expected, stage);
			handle(expected);
			stage = expected.kind().equals("choose-course") ? this.course : expected.next();
			if (!stage.equals("end") && !expected.kind().equals("choose-course")) {
				this.story.decide(party("complainant"), "replyToOutcome", "go-on");
			}
		}
		return stages;
	}

	private void check(Catalogue expected, String stage) {
		String task = TASK_OF_KIND.get(expected.kind());
		JournalLine routed = newLines(Action.ROUTED).get(0);
		assertThat(List.of(routed.office(), routed.target())).as("handler of stage %s", stage)
			.contains(expected.handler());
		assertThat(peopleOffered(task)).as("people who may handle stage %s", stage)
			.isNotEmpty()
			.doesNotContainAnyElementsOf(this.parties);
		assertThat(newInformed()).as("informed of stage %s", stage)
			.containsExactlyInAnyOrderElementsOf(expected.informed());
		this.seenLines = this.story.journal().size();
	}

	private void handle(Catalogue expected) {
		switch (expected.kind()) {
			case "decide" -> {
				askFirst(expected, "considerComplaint");
				decide("considerComplaint", "not-upheld");
			}
			case "choose-course" -> {
				askFirst(expected, "chooseCourse");
				decide("chooseCourse", this.course);
			}
			case "group-leader" -> {
				decide("seekHrAdvice", "seek-advice");
				checkConsulted(expected.consulted());
				advise(expected);
			}
			default -> advise(expected);
		}
	}

	private void askFirst(Catalogue expected, String task) {
		if (expected.consulted().isEmpty()) {
			return;
		}
		this.story.submit(actor(task), task, Map.of("decision", "seek-advice", "question", "What is your advice?"));
		checkConsulted(expected.consulted());
		answerViews();
	}

	private void advise(Catalogue expected) {
		decide("adviseCourse", "other-course");
		checkConsulted(expected.consultedBeforeAction());
		answerViews();
		decide("takeAction", "carried-out");
	}

	private void answerViews() {
		for (Task view : this.story.tasks()) {
			if (view.getTaskDefinitionKey().equals("giveView")) {
				String consultee = actors(this.story.offeredTo(view)).get(0);
				this.story.submit(consultee, view, Map.of("view", "My view."));
			}
		}
	}

	private void checkConsulted(List<String> expected) {
		List<String> impartial = expected.stream().filter(this::hasAnImpartialActor).toList();
		assertThat(newLines(Action.CONSULTED)).extracting(JournalLine::office)
			.as("consulted")
			.containsExactlyInAnyOrderElementsOf(impartial);
		this.seenLines = this.story.journal().size();
	}

	private boolean hasAnImpartialActor(String office) {
		List<Post> posts = this.directory.get()
			.posts()
			.stream()
			.filter((post) -> post.office().equals(office))
			.toList();
		return posts.size() != 1 || !this.parties.containsAll(actors(Set.of(posts.get(0).id())));
	}

	private List<JournalLine> newLines(Action action) {
		return this.story.journal().stream().skip(this.seenLines).filter((line) -> line.action() == action).toList();
	}

	private List<String> newInformed() {
		List<String> offices = this.story.letters()
			.stream()
			.skip(this.seenLetters)
			.filter((letter) -> letter.getTemplate().equals("stage-information"))
			.map((letter) -> letter.getOffice())
			.toList();
		this.seenLetters = this.story.letters().size();
		return offices;
	}

	private void decide(String task, String decision) {
		this.story.decide(actor(task), task, decision);
	}

	private String actor(String task) {
		return peopleOffered(task).stream()
			.filter((person) -> !this.parties.contains(person))
			.findFirst()
			.orElseThrow();
	}

	private List<String> peopleOffered(String task) {
		return actors(this.story.offeredTo(task));
	}

	private List<String> actors(Set<String> offered) {
		return offered.stream()
			.flatMap((one) -> this.directory.get()
				.post(one)
				.map((post) -> post.actors(LocalDate.now()).stream())
				.orElse(Stream.of(one)))
			.toList();
	}

	private String party(String role) {
		return this.story.file().party(role).orElseThrow().person();
	}

}
