package org.protocoldesk.procedures;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/**
 * What a field can come to, as far as the files tell: texts in quotes, what callers hand
 * over, the cells of tables, and the choices of forms. What they do not tell is
 * {@link #UNKNOWN}.
 */
final class Possible {

	static final String UNKNOWN = "\uFFFD";

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");

	private static final Pattern NAME = Pattern.compile("[a-zA-Z]\\w*");

	private static final Pattern FIELD = Pattern.compile("([a-zA-Z]\\w*)\\.(\\w+)");

	private Possible() {
	}

	/** Everything that a text of a page can come to. */
	static Set<String> textsOf(String text, ModelFile page) {
		Matcher expression = EXPRESSION.matcher(text);
		if (!expression.find()) {
			return Set.of(text);
		}
		Set<String> rest = textsOf(text.substring(expression.end()), page);
		String before = text.substring(0, expression.start());
		return answers(expression.group(1).strip(), page).stream()
			.flatMap((answer) -> rest.stream().map((more) -> before + answer + more))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The same without what the files do not tell. */
	static Stream<String> known(String text, ModelFile page) {
		return textsOf(text, page).stream().filter((one) -> !one.contains(UNKNOWN) && !one.isBlank());
	}

	private static Set<String> answers(String expression, ModelFile page) {
		int question = outside(expression, '?');
		if (question >= 0) {
			String either = expression.substring(question + 1);
			int colon = outside(either, ':');
			Set<String> all = new LinkedHashSet<>(answers(either.substring(0, colon).strip(), page));
			all.addAll(answers(either.substring(colon + 1).strip(), page));
			return all;
		}
		if (expression.matches("'[^']*'")) {
			return Set.of(expression.substring(1, expression.length() - 1));
		}
		if (NAME.matcher(expression).matches()) {
			return handedOver(expression, page);
		}
		Matcher field = FIELD.matcher(expression);
		return field.matches() ? fields(field.group(1), field.group(2), page) : Set.of(UNKNOWN);
	}

	/** Where a sign stands that no quotation marks hide; of colons, the one that fits. */
	private static int outside(String text, char sign) {
		boolean quoted = false;
		int nested = 0;
		for (int i = 0; i < text.length(); i++) {
			char at = text.charAt(i);
			quoted = (at == '\'') != quoted;
			if (!quoted && at == sign && nested == 0) {
				return i;
			}
			if (!quoted && sign == ':' && (at == '?' || at == ':')) {
				nested += (at == '?') ? 1 : -1;
			}
		}
		return -1;
	}

	private static Set<String> handedOver(String name, ModelFile page) {
		Set<String> all = new LinkedHashSet<>();
		Procedures.pages(page.procedure())
			.forEach((caller) -> Call.of(caller)
				.filter((call) -> call.page().equals(page.name()) && call.handsOver().containsKey(name))
				.forEach((call) -> all.addAll(textsOf(call.handsOver().get(name), caller))));
		return all.isEmpty() ? Set.of(UNKNOWN) : all;
	}

	private static Set<String> fields(String name, String field, ModelFile page) {
		Set<String> cells = Procedures.pages(page.procedure())
			.flatMap((one) -> one.all(BusinessRuleTask.class))
			.filter((task) -> name.equals(task.getCamundaResultVariable()))
			.flatMap((task) -> TableCell.everywhere(page.procedure(), task.getCamundaDecisionRef()))
			.filter((cell) -> cell.column().equals(field))
			.map(TableCell::text)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Procedures.steps(page.procedure())
			.filter((step) -> step.id().equals(name))
			.flatMap(FormFile::of)
			.forEach((form) -> cells.addAll(form.choices(field)));
		return cells.isEmpty() ? Set.of(UNKNOWN) : cells;
	}

}
