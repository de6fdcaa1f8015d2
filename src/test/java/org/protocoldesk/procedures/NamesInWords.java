package org.protocoldesk.procedures;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** Puts what an expression of a page looks at in words for people. */
record NamesInWords(ModelFile page) {

	private static final Pattern COMPARISON = Pattern.compile("(\\w+)\\.(\\w+) (==|!=) '([^']*)'");

	/** Which tables, steps and callers a text takes what it says from. */
	String sources(String text) {
		return Expressions.namesIn(text)
			.stream()
			.flatMap((name) -> sourcesOf(name, this.page).stream())
			.collect(Collectors.toCollection(TreeSet::new))
			.stream()
			.collect(Collectors.joining(" or "));
	}

	private static Set<String> sourcesOf(String name, ModelFile page) {
		String root = Expressions.root(name);
		Optional<String> table = table(root, page.procedure());
		Optional<String> step = step(root, page.procedure());
		if (table.isPresent()) {
			return Set.of("the table `%s`".formatted(table.get()));
		}
		if (step.isPresent()) {
			return Set.of("the answer to *%s*".formatted(step.get()));
		}
		Set<String> callers = Procedures.pages(page.procedure())
			.flatMap((caller) -> Call.of(caller)
				.filter((call) -> call.page().equals(page.name()) && call.handsOver().containsKey(root))
				.flatMap((call) -> Expressions.namesIn(call.handsOver().get(root)).stream())
				.filter((handed) -> !handed.equals(root))
				.flatMap((handed) -> sourcesOf(handed, caller).stream()))
			.collect(Collectors.toCollection(TreeSet::new));
		String meaning = Optional.ofNullable(Procedures.declared(page.procedure()).knows().get(root))
			.map((known) -> known.means())
			.orElse("`%s`".formatted(name));
		return callers.isEmpty() ? Set.of("*%s*".formatted(meaning)) : callers;
	}

	private static Optional<String> table(String result, String procedure) {
		return Procedures.pages(procedure)
			.flatMap((page) -> page.all(BusinessRuleTask.class))
			.filter((task) -> result.equals(task.getCamundaResultVariable()))
			.map(BusinessRuleTask::getCamundaDecisionRef)
			.findFirst();
	}

	private static Optional<String> step(String id, String procedure) {
		return Procedures.pages(procedure)
			.flatMap((page) -> page.all(FlowElement.class))
			.filter((element) -> element.getId().equals(id))
			.map(FlowElement::getName)
			.findFirst();
	}

	/**
	 * A condition with the words for its codes; as it is written where it is no
	 * comparison.
	 */
	String condition(String text) {
		String bare = text.replaceAll("\\$\\{([^}]*)}", "$1").replace("|", "\\|");
		Optional<MatchResult> comparison = COMPARISON.matcher(bare).results().findFirst();
		return comparison.filter((found) -> found.group().equals(bare)).map(this::said).orElse("`%s`".formatted(bare));
	}

	private String said(MatchResult found) {
		Map<String, String> words = WordsFile.of(this.page.procedure()).words().getOrDefault(found.group(2), Map.of());
		String source = sources("${%s}".formatted(found.group(1)));
		String verb = source.startsWith("the table") ? "says" : "is";
		return "%s %s %s\"%s\"".formatted(source, verb, found.group(3).equals("!=") ? "not " : "",
				words.getOrDefault(found.group(4), found.group(4)));
	}

}
