package org.protocoldesk.engine.forms;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.protocoldesk.blocks.WrongInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

class FormGuardTests {

	private static final String DECISION = "{type: 'radio', key: 'decision', label: 'Your decision', values: [{value: 'yes'}, {value: 'no'}], validate: {required: true}}";

	private static final String REASON = "{type: 'textarea', key: 'reason', label: 'Why?', properties: {requiredWhen: 'decision = \"no\"'}}";

	private static final String ACTION = "{type: 'textfield', key: 'action', label: 'Action', defaultValue: 'none', conditional: {hide: '=decision = \"no\"'}}";

	private final FormGuard guard = new FormGuard(new ChoiceCheck((source, user) -> List.of()),
			new DateCheck(Clock.systemUTC()));

	@Test
	void shouldNameEveryFieldThatHasToBeMended() {
		assertThatExceptionOfType(WrongInput.class)
			.isThrownBy(() -> admit(Forms.form(DECISION, REASON), Map.of("decision", "perhaps", "reason", 7, "x", 1)))
			.withMessage("x: this form has no such field; leave it out.\n"
					+ "Your decision (decision): choose from the options that are offered.\n"
					+ "Why? (reason): text is expected here.");
	}

	@Test
	void shouldNotRepeatUnknownFieldsWithoutEnd() {
		Map<String, Object> many = IntStream.range(0, 5_000)
			.boxed()
			.collect(Collectors.toMap((i) -> "x".repeat(500) + i, (i) -> i));
		assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> admit(Forms.form(REASON), many))
			.satisfies((refusal) -> assertThat(refusal.getMessage()).hasSizeLessThan(1_500));
	}

	@Test
	void shouldRequireWhatAnotherAnswerMakesNecessary() {
		assertThat(admit(Forms.form(DECISION, REASON), Map.of("decision", "yes"))).containsEntry("reason", null);
		assertThatExceptionOfType(WrongInput.class)
			.isThrownBy(() -> admit(Forms.form(DECISION, REASON), Map.of("decision", "no", "reason", " ")))
			.withMessage("Why? (reason): this has to be filled in.");
	}

	@Test
	void shouldEmptyWhatWasLeftOut() {
		assertThat(this.guard.admit(Forms.form(DECISION, REASON), Map.of("decision", "yes"),
				Map.of("reason", "of an earlier step"), "x"))
			.containsOnly(entry("decision", "yes"), entry("reason", null));
	}

	@Test
	void shouldFillInTheFormsDefaults() {
		FormSchema form = Forms.form("{type: 'textfield', key: 'a', defaultValue: 'b'}",
				"{type: 'checkbox', key: 'c', defaultValue: false}", "{type: 'number', key: 'n', defaultValue: 5}",
				"{type: 'checklist', key: 'l', defaultValue: ['p', 'q'], values: [{value: 'p'}, {value: 'q'}]}",
				"{type: 'radio', key: 'r'}");
		assertThat(admit(form, Map.of())).containsOnly(entry("a", "b"), entry("c", false), entry("n", 5),
				entry("l", List.of("p", "q")), entry("r", null));
		assertThatExceptionOfType(WrongInput.class).isThrownBy(
				() -> admit(Forms.form("{type: 'radio', key: 'r', defaultValue: 'gone', label: 'R'}"), Map.of()));
	}

	@Test
	void shouldTakeNothingForAHiddenField() {
		FormSchema form = Forms.form(ACTION, DECISION);
		assertThat(admit(form, Map.of("decision", "yes"))).containsEntry("action", "none");
		assertThat(admit(form, Map.of("decision", "no"))).containsEntry("action", null);
		assertThatExceptionOfType(WrongInput.class)
			.isThrownBy(() -> admit(form, Map.of("decision", "no", "action", "training")))
			.withMessage("Action (action): this is not asked together with the other answers; leave it out.");
	}

	@Test
	void shouldNotStumbleOverConditionsOnWrongValues() {
		for (Object wrong : List.of(5, true, List.of("no"), new byte[] { 1 }, Map.of("no", "no"))) {
			assertThatExceptionOfType(WrongInput.class)
				.isThrownBy(() -> admit(Forms.form(ACTION, DECISION, REASON), Map.of("decision", wrong)))
				.withMessageContaining("(decision): choose from the options");
		}
	}

	@Test
	void shouldKeepWhatIsOnlyShown() {
		FormSchema form = Forms.form("{type: 'textfield', key: 'subject', label: 'About', readonly: true}", DECISION);
		Map<String, Object> present = Map.of("subject", "liam.brennan");
		Map<String, Object> asShown = Map.of("decision", "yes", "subject", "liam.brennan");
		Map<String, Object> changed = Map.of("decision", "yes", "subject", "grace.adeyemi");
		assertThat(this.guard.admit(form, asShown, present, "x")).isEqualTo(asShown);
		assertThat(this.guard.admit(form, Map.of("decision", "yes"), present, "x")).isEqualTo(asShown);
		assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> this.guard.admit(form, changed, present, "x"))
			.withMessage("About (subject): this is only shown; leave it as it is.");
	}

	@Test
	void shouldLookIntoGroupsAndPastWhatIsNotEntered() {
		FormSchema form = Forms.form("{type: 'group', components: [%s]}".formatted(DECISION),
				"{type: 'textfield', key: 'off', disabled: true}", "{type: 'button', key: 'submit'}",
				"{type: 'text', text: 'Hello'}");
		assertThat(admit(form, new HashMap<>(Map.of("decision", "yes")))).containsOnlyKeys("decision");
		for (String key : List.of("off", "submit", "")) {
			assertThatExceptionOfType(WrongInput.class)
				.isThrownBy(() -> admit(form, Map.of("decision", "yes", key, "x")))
				.withMessageContaining("this form has no such field");
		}
	}

	private Map<String, Object> admit(FormSchema form, Map<String, Object> submitted) {
		return this.guard.admit(form, submitted, Map.of(), "aisha.khalil");
	}

}
