package org.protocoldesk.engine.bundles;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.protocoldesk.DeskTest;

import org.springframework.beans.factory.annotation.Autowired;

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

	@TempDir
	Path folder;

	ModelFolder models;

	@BeforeEach
	void copy() {
		this.models = ModelFolder.copyTo(this.folder);
	}

	@Test
	void shouldNameAModelThatIsNotXml() {
		breaks(MODEL, "</bpmn:process>", "", "complaint-escalation.bpmn is not a BPMN file", "Line=");
	}

	@Test
	void shouldNameAnExpressionThatCannotBeRead() {
		breaks(MODEL, "${route.handler}", "${route handler}", "Error parsing '${route handler}'");
	}

	@Test
	void shouldNameATableThatIsNotXml() {
		breaks(TABLE, "</decisionTable>", "", "complaint-route.dmn", "Line=");
	}

	@Test
	void shouldNameATableThatIsMissing() {
		this.models.delete(TABLE);
		assertThat(refusal()).contains("the table " + TABLE + " is missing");
	}

	@Test
	void shouldNameAFormThatIsNotJson() {
		breaks(FORM, "\"components\"", "components", "start.form is not a form (line 2)");
	}

	@Test
	void shouldNameAFormThatIsMissing() {
		breaks(FORM, "\"complaint-start\"", "\"another\"", "has the form id \"complaint-start\"");
	}

	private void breaks(String file, String from, String to, String... words) {
		this.models.replace(file, from, to);
		assertThat(refusal()).contains(words);
	}

	private String refusal() {
		BundleInvalid refusal = catchThrowableOfType(BundleInvalid.class,
				() -> this.models.deploy(this.repository, "luton"));
		assertThat(refusal).as("refusal").isNotNull();
		assertThat(refusal.getMessage()).startsWith("The procedure \"complaint-escalation\" cannot be deployed: ")
			.doesNotContain("..");
		assertThat(Stream.of("REDACTED", "\n").filter(refusal.getMessage()::contains)).isEmpty();
		return refusal.getMessage();
	}

}
