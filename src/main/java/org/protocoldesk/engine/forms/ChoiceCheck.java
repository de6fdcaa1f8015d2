package org.protocoldesk.engine.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.camunda.spin.json.SpinJsonNode;

import org.springframework.stereotype.Component;

/**
 * Checks that what was chosen is one of the choices: fixed, computed or from the
 * directory.
 */
@Component
class ChoiceCheck {

	private final Choices choices;

	ChoiceCheck(Choices choices) {
		this.choices = choices;
	}

	Optional<String> problemWith(Field field, Object value, Map<String, Object> variables, String user) {
		boolean several = field.type().equals("checklist") || field.type().equals("taglist");
		Collection<?> chosen = several ? listed(value) : List.of(value);
		if (chosen == null) {
			return Optional.of("a list of choices is expected here.");
		}
		Set<String> leftOut = field.leftOut(variables);
		if (chosen.stream().anyMatch(leftOut::contains)) {
			return Optional.of("this person is named in the case; choose somebody else.");
		}
		List<String> allowed = allowed(field, variables, user);
		if (new HashSet<>(chosen).size() < chosen.size()) {
			return Optional.of("choose each option once.");
		}
		boolean fits = chosen.stream().allMatch((one) -> one instanceof String text && allowed.contains(text));
		return fits ? Optional.empty() : Optional.of("choose from the options that are offered.");
	}

	private List<String> allowed(Field field, Map<String, Object> variables, String user) {
		if (field.property("choices").isPresent()) {
			return this.choices.of(field.property("choices").get(), user).stream().map(Choice::value).toList();
		}
		if (field.optionsExpression().isPresent()) {
			return computed(Feel.evaluate(field.optionsExpression().get(), variables));
		}
		return field.staticOptions();
	}

	private static List<String> computed(Object options) {
		List<String> values = new ArrayList<>();
		if (options instanceof Collection<?> list) {
			list.forEach((option) -> values
				.add(String.valueOf((option instanceof Map<?, ?> map) ? map.get("value") : option)));
		}
		return values;
	}

	private static Collection<?> listed(Object value) {
		if (value instanceof SpinJsonNode json && json.isArray()) {
			return json.elements().stream().map((one) -> one.isString() ? one.stringValue() : one).toList();
		}
		return (value instanceof Collection<?> list) ? list : null;
	}

}
