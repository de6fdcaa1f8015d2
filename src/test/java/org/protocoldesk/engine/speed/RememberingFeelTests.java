package org.protocoldesk.engine.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is remembered is what FEEL says. */
class RememberingFeelTests {

	private static final List<String> WORDS = List.of("\"member\"", "\"leader\"", "\"\"", "\"a, b\"", "true", "false",
			"3", "3.0", "-2", "\"3\"");

	private static final List<Object> VALUES = List.of("member", "leader", "", "a, b", true, false, 3, 3L, 3.0, -2, "3",
			"true");

	private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

	private final RememberingFeel remembering = new RememberingFeel();

	@Test
	void shouldAnswerEveryCellAsFeelDoesTheFirstTimeAndTheNext() {
		for (String cell : cells()) {
			for (Object value : VALUES) {
				boolean expected = test(this.feel, cell, value);
				assertThat(test(this.remembering, cell, value)).as("%s, %s", cell, value).isEqualTo(expected);
				assertThat(test(this.remembering, cell, value)).as("%s, %s again", cell, value).isEqualTo(expected);
			}
			assertThat(test(this.remembering, cell, null)).as("%s, nothing", cell)
				.isEqualTo(test(this.feel, cell, null));
		}
		assertThat(this.remembering.kept()).isPositive();
	}

	@Test
	void shouldAnswerEveryOutputAsFeelDoes() {
		for (String output : WORDS) {
			Object expected = this.feel.evaluateSimpleExpression(output, variables("x", "y").asVariableContext());
			for (int time = 1; time <= 2; time++) {
				Object found = this.remembering.evaluateSimpleExpression(output,
						variables("x", "y").asVariableContext());
				assertThat(found).as(output).isEqualTo(expected);
			}
		}
		assertThat(this.remembering.kept()).isEqualTo(WORDS.size());
	}

	@Test
	void shouldRememberNothingThatDependsOnMore() {
		for (String cell : List.of("other", "? = other", "> other", "not(other)", "\"a\", other",
				"if other then 1 else 2", "contains(?, other)")) {
			for (String other : List.of("member", "leader")) {
				VariableMap variables = variables("cellInput", "member").putValue("other", other);
				assertThat(this.remembering.evaluateSimpleUnaryTests(cell, "cellInput", variables.asVariableContext()))
					.as("%s, %s", cell, other)
					.isEqualTo(this.feel.evaluateSimpleUnaryTests(cell, "cellInput", variables.asVariableContext()));
			}
		}
		for (int number : new int[] { 1, 2 }) {
			Object sum = this.remembering.evaluateSimpleExpression("x + 1", variables("x", number).asVariableContext());
			assertThat(((Number) sum).intValue()).isEqualTo(number + 1);
		}
		assertThat(this.remembering.kept()).isZero();
	}

	@Test
	void shouldKeepNoMoreThanItHasRoomFor() {
		RememberingFeel forgetful = new RememberingFeel(10);
		IntStream.range(0, 20).forEach((number) -> test(forgetful, "true", number));
		assertThat(forgetful.kept()).isEqualTo(10);
		assertThat(test(forgetful, "19", 19)).isTrue();
		assertThat(test(forgetful, "19", 18)).isFalse();
	}

	private static List<String> cells() {
		Random random = new Random(8);
		List<String> cells = new ArrayList<>(WORDS);
		for (int i = 0; i < 60; i++) {
			String list = String.join(random.nextBoolean() ? "," : " , ",
					Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
						.limit(1 + random.nextInt(4))
						.toList());
			cells.add(random.nextInt(3) == 0 ? "not(" + list + ")" : list);
		}
		return cells;
	}

	private static boolean test(FeelEngine feel, String cell, Object value) {
		return feel.evaluateSimpleUnaryTests(cell, "cellInput", variables("cellInput", value).asVariableContext());
	}

	private static VariableMap variables(String name, Object value) {
		return Variables.createVariables().putValue(name, value);
	}

}
