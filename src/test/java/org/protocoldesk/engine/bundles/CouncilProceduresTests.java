package org.protocoldesk.engine.bundles;

import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.FailedStart;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** A council runs what it lists, and what asks none of its tables. */
@ExtendWith(OutputCaptureExtension.class)
class CouncilProceduresTests {

	private static final String PROFILE = "bpmn/councils/luton/council.yaml";

	private static final String LISTED = "  - complaint-escalation\n";

	@TempDir
	Path folder;

	@Test
	void shouldRunWhatTheCouncilListsAndWhatAsksNoTable() {
		assertThat(ModelFolder.copyTo(this.folder).procedures("luton").models()).containsKeys("complaint-escalation",
				"case-withdrawal", "letter-delivery");
	}

	@Test
	void shouldLeaveOutWhatTheCouncilDoesNotList() {
		assertThat(ModelFolder.copyTo(this.folder).replace(PROFILE, LISTED, "").procedures("luton").models())
			.containsKeys("case-withdrawal", "letter-delivery")
			.doesNotContainKey("complaint-escalation");
	}

	@Test
	void shouldNameAProcedureThatHasNoModel(CapturedOutput output) {
		ModelFolder models = ModelFolder.copyTo(this.folder).replace(PROFILE, LISTED, "  - complaint-escalaton\n");
		FailedStart.of(ModelFolder.READERS)
			.says(output,
					"council.yaml of luton lists the procedure \"complaint-escalaton\", but there is no model in the folder bpmn/complaint-escalaton.",
					"Mend it and start again",
					Arrays.stream(models.settings("luton")).map("--"::concat).toArray(String[]::new));
	}

}
