package org.protocoldesk.procedures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/** Which names the files of a procedure use, besides those that the desk gives there. */
final class Uses {

	/** In everything that people read. */
	private static final Set<String> EVERYWHERE = Set.of("councilName", "rule", "paragraph", "reference");

	/** Where a desk step has been found its taker and its date. */
	private static final Set<String> AT_A_STEP = Set.of("office", "officeHolderName", "dueAt", "basis");

	private static final Set<String> IN_LETTERS = Set.of("recipientName", "today", "isDefault");

	private static final Set<String> IN_NOTICES = Set.of("today", "isDefault", "actorName", "text", "day");

	private static final Set<String> IN_THE_JOURNAL = Set.of("actorName", "appointeeName", "passedFromOffice", "letter",
			"recipientName", "noticeTitle", "readerName", "paperName", "outcome");

	private static final Pattern EXPRESSION = Pattern.compile("[\\w:]+=\"[^\"]*[$#]\\{[^\"]*\"|>[^<]*[$#]\\{[^<]*<");

	private final String procedure;

	private final Set<String> partyNames;

	Uses(String procedure) {
		this.procedure = procedure;
		this.partyNames = LetterUse.roles(procedure).stream().map((role) -> role + "Name").collect(Collectors.toSet());
	}

	/** All of them. */
	Stream<Use> all() {
		return Stream.of(Procedures.pages(this.procedure).flatMap(this::ofPage), letters(), notices(), journal())
			.flatMap((uses) -> uses);
	}

	/** What a page needs to find out, ask and show. */
	Stream<Use> ofPage(ModelFile page) {
		return Stream.of(expressions(page), tables(page), page.steps().flatMap(this::ofForm)).flatMap((uses) -> uses);
	}

	private Stream<Use> expressions(ModelFile page) {
		Stream<Use> written = EXPRESSION.matcher(semantics(page))
			.results()
			.filter((found) -> !found.group().startsWith("camunda:delegateExpression"))
			.flatMap((found) -> Use.all(page.toString(), Expressions.namesIn(found.group())));
		Stream<Use> handed = Call.of(page)
			.flatMap((call) -> call.handsOver().values().stream())
			.flatMap((text) -> Use.all(page.toString(), Expressions.namesIn(text)));
		return Stream.concat(written, handed);
	}

	/** The model without its drawing. */
	private static String semantics(ModelFile page) {
		try {
			return Files.readString(page.path()).split("<bpmndi:BPMNDiagram")[0].replaceAll("<camunda:out [^>]*>", "")
				.replace("&#39;", "'")
				.replace("&quot;", "'")
				.replace("&amp;", "&");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Stream<Use> tables(ModelFile page) {
		return page.all(BusinessRuleTask.class)
			.flatMap((task) -> Vocabulary.tables(this.procedure, task)
				.flatMap((table) -> table.inputs()
					.keySet()
					.stream()
					.flatMap((input) -> Use.all(table + ", input " + input, Expressions.namesInFeel(input))))
				.filter((use) -> !given(task).contains(use.root())));
	}

	/** Names that only tables know, from what the model hands to them. */
	Set<String> handedToTables() {
		return Procedures.pages(this.procedure)
			.flatMap((page) -> page.all(BusinessRuleTask.class))
			.flatMap((task) -> given(task).stream())
			.collect(Collectors.toSet());
	}

	private static List<String> given(BusinessRuleTask task) {
		return (task.getExtensionElements() == null) ? List.of()
				: task.getModelInstance()
					.getModelElementsByType(CamundaInputParameter.class)
					.stream()
					.filter((input) -> input.getParentElement().getParentElement().getParentElement().equals(task))
					.map(CamundaInputParameter::getCamundaName)
					.toList();
	}

	private Stream<Use> ofForm(Step step) {
		return FormFile.of(step)
			.flatMap((form) -> form.components()
				.stream()
				.flatMap((one) -> Use.all("form " + form, names(one)))
				.filter((use) -> !isGiven(use, AT_A_STEP))
				.filter((use) -> !(step.is("caseBegins") && form.keys().contains(use.name()))));
	}

	/** Names of the case that a component of a form is completed with on the server. */
	static Set<String> names(JsonNode component) {
		Set<String> names = new TreeSet<>();
		names.addAll(Expressions.namesInFeel(component.path("valuesExpression").asText()));
		names.addAll(Expressions.namesInFeel(component.path("properties").path("onlyIf").asText()));
		String text = component.path("text").asText();
		names.addAll(text.startsWith("=") ? Expressions.namesInFeel(text) : Expressions.namesInWords(text));
		return names;
	}

	private Stream<Use> letters() {
		return LetterUse.in(this.procedure)
			.flatMap((letter) -> letter.letters()
				.stream()
				.flatMap((name) -> Use
					.all("letter %s (%s)".formatted(name, letter.step()),
							Expressions.namesInWords(LetterFiles.whole(this.procedure, name)))
					.filter((use) -> !isGiven(use, IN_LETTERS) && !isGivenBy(letter, use))));
	}

	/** A letter that follows several steps may use what one of them is answered. */
	private boolean isGivenBy(LetterUse letter, Use use) {
		boolean dated = letter.step().is("tell") && letter.step().gives("deadline") && use.name().equals("dueAt");
		boolean atStep = dated || letter.step().is("deskStep") && AT_A_STEP.contains(use.name());
		return atStep || (letter.field().equals("answerLetters") && LetterUse.in(this.procedure)
			.filter((other) -> other.field().equals(letter.field()) && other.line().name().equals(letter.line().name()))
			.anyMatch((other) -> answerOf(other.step()).contains(use.name())));
	}

	private Stream<Use> notices() {
		return Procedures.steps(this.procedure)
			.filter((step) -> step.is("writeNotice"))
			.flatMap((step) -> step.literal("notice")
				.stream()
				.flatMap((name) -> Use.all("notice " + name,
						Expressions.namesInWords(NoticeFiles.whole(this.procedure, name)))))
			.filter((use) -> !isGiven(use, IN_NOTICES));
	}

	private Stream<Use> journal() {
		Map<String, Step> steps = Procedures.steps(this.procedure)
			.collect(Collectors.toMap(Step::id, (step) -> step, (one, other) -> one));
		return WordsFile.of(this.procedure)
			.words()
			.getOrDefault("journal", Map.of())
			.entrySet()
			.stream()
			.flatMap((line) -> Use.all("journal line " + line.getKey(), Expressions.namesInWords(line.getValue()))
				.filter((use) -> !isGiven(use, IN_THE_JOURNAL) && !AT_A_STEP.contains(use.name()))
				.filter((use) -> steps.values()
					.stream()
					.filter((step) -> step.id().equals(line.getKey()) || notes(step).contains(line.getKey()))
					.noneMatch((step) -> answerOf(step).contains(use.name()))));
	}

	private static List<String> notes(Step step) {
		return step.field("notes")
			.stream()
			.flatMap((field) -> FieldLine.notes(field).stream())
			.map(FieldLine::name)
			.toList();
	}

	/** The fields that the step's own lines and letters have as plain words. */
	private static Set<String> answerOf(Step step) {
		Set<String> fields = new HashSet<>(Vocabulary.OF_EVERY_ANSWER);
		FormFile.of(step).forEach((form) -> fields.addAll(form.keys()));
		if (step.is("askSeveral")) {
			fields.addAll(Set.of("asked", "unasked", "consulted", "steppedBack"));
		}
		return fields;
	}

	private boolean isGiven(Use use, Set<String> more) {
		return EVERYWHERE.contains(use.name()) || this.partyNames.contains(use.name()) || more.contains(use.name());
	}

}
