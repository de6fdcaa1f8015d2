package org.protocoldesk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.protocoldesk.casefile.Party;
import org.protocoldesk.directory.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The form of an open step as people find it: whoever has the step opens it with nothing
 * filled in and no more than it shows, and nobody else opens it.
 */
final class StepForm {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

	private static final Set<String> ASKED = Set.of("textfield", "textarea", "number", "datetime", "checkbox",
			"checklist", "radio", "select", "taglist");

	/** What integrations may read of every task. */
	private static final Set<String> OF_EVERY_TASK = Set.of("reference", "about", "office", "rule", "basis", "dueAt",
			"seat", "card");

	private final OpenStep step;

	private final CaseStories desk;

	private final JsonNode form;

	private StepForm(OpenStep step, CaseStories desk, JsonNode form) {
		this.step = step;
		this.desk = desk;
		this.form = form;
	}

	/** Empty where the step has no form. */
	static Optional<StepForm> of(OpenStep step, CaseStories desk) {
		UserTask task = desk.repository.getBpmnModelInstance(step.task().getProcessDefinitionId())
			.getModelElementById(step.key());
		return Optional.ofNullable(task.getCamundaFormRef())
			.map((id) -> new StepForm(step, desk, find(id, step, desk)));
	}

	private static JsonNode find(String id, OpenStep step, CaseStories desk) {
		ProcessDefinition model = desk.repository.getProcessDefinition(step.task().getProcessDefinitionId());
		return desk.repository.getDeploymentResourceNames(model.getDeploymentId())
			.stream()
			.filter((file) -> file.endsWith(".form"))
			.map((file) -> read(desk.repository.getResourceAsStream(model.getDeploymentId(), file)))
			.filter((form) -> form.path("id").asText().equals(id))
			.findFirst()
			.orElseThrow(() -> new AssertionError("%s: no form %s was deployed".formatted(step, id)));
	}

	private static JsonNode read(InputStream file) {
		try (file) {
			return JSON.readTree(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void assertOpensFor(List<String> holders, CaseStory story) {
		holders.stream().filter(this::isKnownToTheEngine).forEach(this::assertOpensEmpty);
		outsiders(holders, story).forEach(this::assertClosedTo);
	}

	/** A test that changes the directory may not have told the engine. */
	private boolean isKnownToTheEngine(String person) {
		return this.step.offers().contains("user " + person)
				|| groupsOf(person).stream().anyMatch((group) -> this.step.offers().contains("group " + group));
	}

	private Collection<String> groupsOf(String person) {
		return this.desk.identity.createGroupQuery()
			.groupMember(person)
			.list()
			.stream()
			.map((group) -> group.getId())
			.toList();
	}

	private void assertOpensEmpty(String person) {
		String task = this.step.task().getId();
		JsonNode opened = this.desk.as(person, () -> read(this.desk.forms.getDeployedTaskForm(task)));
		Set<String> known = this.desk.as(person, () -> this.desk.forms.getTaskFormVariables(task)).keySet();
		List<String> asked = asked(this.form).map((field) -> field.path("key").asText()).toList();
		assertThat(known).as("%s: what the form fills in for %s", this.step, person).noneMatch(asked::contains);
		assertThat(asked(opened)).as("%s: what has to be answered opens answered for %s", this.step, person)
			.noneMatch(
					(field) -> field.hasNonNull("defaultValue") && field.path("validate").path("required").asBoolean());
		assertShowsOnly(known, Set.of());
		assertShowsOnly(this.desk.as(person, () -> this.desk.tasks.getVariablesTyped(task, null, false)).keySet(),
				OF_EVERY_TASK);
	}

	private void assertShowsOnly(Set<String> known, Set<String> besides) {
		Set<String> shown = new HashSet<>(besides);
		NAME.matcher(this.form.toString()).results().map(MatchResult::group).forEach(shown::add);
		assertThat(known).as("%s: more than the form shows", this.step).isSubsetOf(shown);
	}

	private static Stream<JsonNode> asked(JsonNode form) {
		return form.findValues("type").isEmpty() ? Stream.empty()
				: components(form).filter((field) -> ASKED.contains(field.path("type").asText())
						&& !field.path("readonly").asBoolean() && !field.path("disabled").asBoolean());
	}

	private static Stream<JsonNode> components(JsonNode part) {
		return part.path("components")
			.valueStream()
			.flatMap((component) -> Stream.concat(Stream.of(component), components(component)));
	}

	/**
	 * Parties who do not have it, and somebody of either kind who knows nothing of it.
	 */
	private Set<String> outsiders(List<String> holders, CaseStory story) {
		Set<String> parties = story.file().parties().stream().map(Party::person).collect(Collectors.toSet());
		Set<String> outsiders = new HashSet<>(parties);
		Collection<Person> people = this.desk.directory.get().people();
		Stream.of(people.stream().filter(Person::isOfficer), people.stream().filter(Person::isMember))
			.forEach((kind) -> kind.map(Person::id)
				.filter((person) -> !holders.contains(person) && !parties.contains(person))
				.filter((person) -> !isKnownToTheEngine(person))
				.limit(1)
				.forEach(outsiders::add));
		outsiders.removeAll(holders);
		outsiders.removeIf(this::isKnownToTheEngine);
		return outsiders;
	}

	private void assertClosedTo(String person) {
		String task = this.step.task().getId();
		assertThat(this.desk.as(person, () -> this.desk.tasks.createTaskQuery().taskId(task).count()))
			.as("%s: finds it though it is not theirs: %s", this.step, person)
			.isZero();
		assertThatExceptionOfType(AuthorizationException.class).as("%s: opens it: %s", this.step, person)
			.isThrownBy(() -> this.desk.as(person, () -> this.desk.forms.getDeployedTaskForm(task)));
		assertThatExceptionOfType(AuthorizationException.class).as("%s: reads it: %s", this.step, person)
			.isThrownBy(() -> this.desk.as(person, () -> this.desk.forms.getTaskFormVariables(task)));
	}

}
