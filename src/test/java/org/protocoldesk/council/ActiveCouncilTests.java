package org.protocoldesk.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.FailedStart;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;

/** A council's profile that cannot be used stops the start with one sentence. */
@ExtendWith(OutputCaptureExtension.class)
class ActiveCouncilTests {

	private final FailedStart start = FailedStart.of(ActiveCouncil.class);

	@TempDir
	Path models;

	@Test
	void shouldNotKnowEveryCouncil(CapturedOutput output) {
		this.start.says(output, "There is no council \"nowhere\"", "Check desk.council", "--desk.council=nowhere",
				"--desk.models=classpath:");
	}

	@Test
	void shouldNameALineThatIsNotYaml(CapturedOutput output) throws IOException {
		says(output, "id: luton", "id: [luton", "council.yaml, line ");
	}

	@Test
	void shouldNameASettingThatNobodyKnows(CapturedOutput output) throws IOException {
		says(output, "id: luton", "id: luton\ncolour: red", "there is no setting called \"colour\"");
	}

	@Test
	void shouldNameASettingOfTheWrongKind(CapturedOutput output) throws IOException {
		says(output, "offices:", "offices: []\nignored:", "what is written under \"offices\"");
	}

	@Test
	void shouldCompareTheFolderWithTheId(CapturedOutput output) throws IOException {
		says(output, "id: luton", "id: lutton", "calls itself \"lutton\"");
	}

	private void says(CapturedOutput output, String from, String to, String sentence) throws IOException {
		String luton = Files.readString(new ClassPathResource("bpmn/councils/luton/council.yaml").getFile().toPath());
		Path folder = Files.createDirectories(this.models.resolve("bpmn/councils/luton"));
		Files.writeString(folder.resolve("council.yaml"), luton.replaceFirst("(?m)^" + from, to));
		this.start.says(output, sentence, "Mend it and start again", "--desk.council=luton",
				"--desk.models=file:" + this.models + "/");
	}

}
