package org.protocoldesk.engine.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.protocoldesk.blocks.WrongInput;

import org.springframework.stereotype.Component;

/**
 * Lets in only what a form asks for: every field is checked against the form's own schema
 * and the directory, a field that the form does not have is refused, and one that was
 * left out is emptied, so that no answer from an earlier step shines through. A field
 * that is only shown keeps what it holds. A field may say in its property
 * {@code requiredWhen} when it has to be filled in.
 */
@Component
class FormGuard {

	private static final int MOST_UNKNOWN_FIELDS = 10;

	private final ChoiceCheck choices;

	private final DateCheck dates;

	FormGuard(ChoiceCheck choices, DateCheck dates) {
		this.choices = choices;
		this.dates = dates;
	}

	/**
	 * Checks a submission.
	 * @param present variables that were there before
	 * @return the submission with every field of the form
	 * @throws WrongInput naming every field that has to be mended
	 */
	Map<String, Object> admit(FormSchema form, Map<String, Object> submitted, Map<String, Object> present,
			String user) {
		List<String> problems = new ArrayList<>();
		submitted.keySet()
			.stream()
			.filter((key) -> !form.asksFor(key))
			.sorted()
			.limit(MOST_UNKNOWN_FIELDS)
			.map(FieldCheck::shortened)
			.forEach((key) -> problems.add("%s: this form has no such field; leave it out.".formatted(key)));
		Map<String, Object> admitted = complete(form, submitted, present);
		Map<String, Object> all = new HashMap<>(present);
		all.putAll(admitted);
		form.entered().forEach((field) -> {
			Optional<String> problem = field.isReadonly() ? tampering(submitted, admitted, field.key())
					: problem(field, admitted.get(field.key()), all, user);
			problem.ifPresent((mend) -> problems.add("%s (%s): %s".formatted(field.label(), field.key(), mend)));
		});
		if (!problems.isEmpty()) {
			throw new WrongInput(problems);
		}
		return admitted;
	}

	/** Every field of the form, with the form's own answer where there is none. */
	private static Map<String, Object> complete(FormSchema form, Map<String, Object> submitted,
			Map<String, Object> present) {
		Map<String, Object> complete = new HashMap<>();
		form.entered().forEach((field) -> complete.put(field.key(), answer(field, submitted, present)));
		Map<String, Object> all = new HashMap<>(present);
		all.putAll(complete);
		form.entered()
			.filter((field) -> !submitted.containsKey(field.key()) && isHidden(field, all))
			.forEach((field) -> complete.put(field.key(), null));
		return complete;
	}

	private static Object answer(Field field, Map<String, Object> submitted, Map<String, Object> present) {
		Map<String, Object> source = field.isReadonly() ? present : submitted;
		return source.containsKey(field.key()) ? source.get(field.key()) : field.whenLeftOut();
	}

	private static boolean isHidden(Field field, Map<String, Object> all) {
		return !field.isThere(all) || field.hiddenWhen().filter((condition) -> Feel.isTrue(condition, all)).isPresent();
	}

	private static Optional<String> tampering(Map<String, Object> submitted, Map<String, Object> admitted, String key) {
		boolean kept = FieldCheck.isMissing(submitted.get(key))
				|| Objects.equals(submitted.get(key), admitted.get(key));
		return kept ? Optional.empty() : Optional.of("this is only shown; leave it as it is.");
	}

	private Optional<String> problem(Field field, Object value, Map<String, Object> all, String user) {
		if (isHidden(field, all)) {
			return FieldCheck.isMissing(value) ? Optional.empty()
					: Optional.of("this is not asked together with the other answers; leave it out.");
		}
		Optional<String> problem = FieldCheck.problemWith(field, value);
		if (problem.isPresent()) {
			return problem;
		}
		if (FieldCheck.isMissing(value)) {
			return field.property("requiredWhen")
				.filter((condition) -> Feel.isTrue(condition, all))
				.map((condition) -> FieldCheck.missing(field));
		}
		return switch (field.type()) {
			case "radio", "select", "checklist", "taglist" -> this.choices.problemWith(field, value, all, user);
			case "datetime" -> this.dates.problemWith(field, value);
			default -> Optional.empty();
		};
	}

}
