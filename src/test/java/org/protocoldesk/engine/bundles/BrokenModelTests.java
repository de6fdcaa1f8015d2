package org.protocoldesk.engine.bundles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.DeskTest;
import org.protocoldesk.council.ActiveCouncil;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A file that an analyst broke stops the start with a sentence that names it. */
@DeskTest
class BrokenModelTests {

	private static final String MODEL = "bpmn/complaint-escalation/complaint-escalation.bpmn";

	private static final String TABLE = "bpmn/councils/luton/complaint-route.dmn";

	private static final String FORM = "forms/complaint-escalation/start.form";

	@Autowired
	RepositoryService repository;

	@Autowired
	ActiveCouncil council;

	@TempDir
	Path models;

	@BeforeEach
	void copy() throws IOException {
		for (String folder : new String[] { "bpmn/complaint-escalation", "bpmn/councils/luton",
				"forms/complaint-escalation" }) {
			FileSystemUtils.copyRecursively(new ClassPathResource(folder).getFile().toPath(),
					this.models.resolve(folder));
		}
	}

	@Test
	void shouldNameAModelThatIsNotXml() throws IOException {
		breaks(MODEL, "</bpmn:process>", "", "complaint-escalation.bpmn is not a BPMN file", "Line=");
	}

	@Test
	void shouldNameAnExpressionThatCannotBeRead() throws IOException {
		breaks(MODEL, "#{openCase}", "#{open Case}", "Error parsing '#{open Case}'");
	}

	@Test
	void shouldNameATableThatIsNotXml() throws IOException {
		breaks(TABLE, "</decisionTable>", "", "complaint-route.dmn", "Line=");
	}

	@Test
	void shouldNameATableThatIsMissing() throws IOException {
		Files.delete(this.models.resolve(TABLE));
		assertThat(refusal()).contains("the table " + TABLE + " is missing");
	}

	@Test
	void shouldNameAFormThatIsNotJson() throws IOException {
		breaks(FORM, "\"components\"", "components", "start.form is not a form (line 2)");
	}

	@Test
	void shouldNameAFormThatIsMissing() throws IOException {
		breaks(FORM, "\"complaint-start\"", "\"another\"", "has the form id \"complaint-start\"");
	}

	private void breaks(String file, String from, String to, String... words) throws IOException {
		Path path = this.models.resolve(file);
		String sound = Files.readString(path);
		assertThat(sound).contains(from);
		Files.writeString(path, sound.replace(from, to));
		assertThat(refusal()).contains(words);
	}

	private String refusal() {
		BundleDeployment deployment = new BundleDeployment(this.repository,
				new ModelFiles(new PathMatchingResourcePatternResolver(), "file:" + this.models + "/"), this.council);
		BundleInvalid refusal = catchThrowableOfType(BundleInvalid.class, deployment::deployAll);
		assertThat(refusal).as("refusal").isNotNull();
		assertThat(refusal.getMessage()).startsWith("The procedure \"complaint-escalation\" cannot be deployed: ")
			.doesNotContain("..");
		assertThat(Stream.of("REDACTED", "\n").filter(refusal.getMessage()::contains)).isEmpty();
		return refusal.getMessage();
	}

}
