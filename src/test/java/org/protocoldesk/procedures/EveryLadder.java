package org.protocoldesk.procedures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.CaseStories;
import org.protocoldesk.CaseStory;
import org.protocoldesk.SwitchableDirectory;
import org.protocoldesk.directory.DirectoryFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every combination of who is complained about and who complains, climbed to its end in
 * the running procedure: handler, consulted and informed equal the catalogue at every
 * stage, and nobody deals with their own case.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryLadder {

	@Autowired
	CaseStories desk;

	@Autowired
	SwitchableDirectory directory;

	@TempDir
	Path folder;

	abstract String council();

	/** An officer of the demonstration council for each tier. */
	abstract Map<String, String> officers();

	/** A Member of the demonstration council for each kind of complainant. */
	abstract Map<String, String> members();

	/**
	 * The kind that the demonstration cannot play as it stands, and the change of
	 * groups.yaml for it.
	 */
	abstract Map<String, List<String>> changedLeaders();

	Stream<Arguments> combinations() {
		List<Arguments> all = new ArrayList<>();
		for (String tier : officers().keySet()) {
			for (String kind : members().keySet()) {
				coursesOf(tier, kind).forEach((course) -> all.add(Arguments.of(tier, kind, course)));
			}
		}
		return all.stream();
	}

	private List<String> coursesOf(String tier, String kind) {
		boolean chosen = Catalogue.of(council(), tier, kind, "1").kind().equals("choose-course");
		return chosen ? List.of("complaints-policy", "statutory-procedure", "other-course") : List.of("");
	}

	@ParameterizedTest(name = "about {0}, by {1} {2}")
	@MethodSource("combinations")
	void shouldFollowTheCatalogueToTheEnd(String tier, String kind, String course) {
		List<String> change = changedLeaders().get(kind);
		if (change != null) {
			this.directory.replaceWith(DirectoryFolder.demonstration(council(), this.folder)
				.replace("groups.yaml", change.get(0), change.get(1))
				.read());
		}
		CaseStory story = this.desk.start(members().get(kind), Complaints.PROCEDURE,
				Complaints.about(officers().get(tier)));
		assertThat(story.variable("subjectTier")).isEqualTo(tier);
		assertThat(story.variable("complainantKind")).isEqualTo(kind);
		List<String> stages = new LadderWalk(story, this.directory, course).walk(council(), tier, kind, "1");
		assertThat(stages).isNotEmpty();
		assertThat(story.isEnded()).isTrue();
		boolean toOmbudsman = Catalogue.of(council(), tier, kind, stages.get(stages.size() - 1))
			.next()
			.equals("ombudsman");
		assertThat(story.passed()).contains(toOmbudsman ? "ombudsmanSignposted" : "complaintConcluded");
	}

}
