package org.protocoldesk.engine.speed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * The engine's FEEL, asked once for each cell and value. It builds all its functions anew
 * for every single cell of a decision table, which takes more of a step than anything
 * else. What a cell of plain words, numbers, {@code true} or {@code false} answers
 * depends on nothing but the value before it, so that the answer can be kept; every other
 * expression goes to FEEL each time.
 */
public final class RememberingFeel implements FeelEngine {

	private static final String PLAIN = "(?:\"[^\"\\\\]*\"|true|false|-?\\d+(?:\\.\\d+)?)";

	private static final Pattern PLAIN_OUTPUT = Pattern.compile(PLAIN);

	private static final String LIST = PLAIN + "(?:\\s*,\\s*" + PLAIN + ")*";

	private static final Pattern PLAIN_CELL = Pattern.compile(LIST + "|not\\(" + LIST + "\\)");

	/** Enough for the tables of several councils; nobody can fill the memory. */
	private static final int MOST_ANSWERS = 20_000;

	private static final int LONGEST_WORD = 100;

	private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

	private final Map<Asked, Object> answers = new ConcurrentHashMap<>();

	private final int mostAnswers;

	public RememberingFeel() {
		this(MOST_ANSWERS);
	}

	RememberingFeel(int mostAnswers) {
		this.mostAnswers = mostAnswers;
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
		Supplier<T> ask = () -> this.feel.evaluateSimpleExpression(expression, new UnsetIsNull(variables));
		return PLAIN_OUTPUT.matcher(expression).matches() ? (T) remembered(new Asked(expression, null), ask)
				: ask.get();
	}

	@Override
	public boolean evaluateSimpleUnaryTests(String cell, String input, VariableContext variables) {
		Supplier<Boolean> ask = () -> this.feel.evaluateSimpleUnaryTests(cell, input, new UnsetIsNull(variables));
		TypedValue value = variables.resolve(input);
		return (value != null && isPlain(value.getValue()) && PLAIN_CELL.matcher(cell).matches())
				? (Boolean) remembered(new Asked(cell, value.getValue()), ask) : ask.get();
	}

	/** How many answers it keeps. */
	int kept() {
		return this.answers.size();
	}

	private Object remembered(Asked asked, Supplier<?> ask) {
		Object answer = this.answers.get(asked);
		if (answer == null) {
			answer = ask.get();
			if (answer != null && this.answers.size() < this.mostAnswers) {
				this.answers.put(asked, answer);
			}
		}
		return answer;
	}

	private static boolean isPlain(Object value) {
		return value instanceof Boolean || value instanceof Integer || value instanceof Long || value instanceof Double
				|| (value instanceof String text && text.length() <= LONGEST_WORD);
	}

	/** A cell and the value before it; outputs have none. */
	private record Asked(String cell, Object value) {
	}

}
