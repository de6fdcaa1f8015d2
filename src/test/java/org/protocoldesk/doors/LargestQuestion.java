package org.protocoldesk.doors;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.dto.VariableQueryParameterDto;

/**
 * A question with as much in one of its lists as a request may hold, or more.
 *
 * @param field the list
 * @param body the question in JSON
 */
record LargestQuestion(String field, String body) {

	private static final String CONDITION = "{\"name\":\"cost%d\",\"operator\":\"like\",\"value\":\"%%a%%b%%\"}";

	private static final ObjectMapper JSON = new ObjectMapper();

	/** One for each list that a question of this kind can hold. */
	static Stream<LargestQuestion> of(Class<?> question, int entries, int conditions) {
		Map<String, String> byField = new LinkedHashMap<>();
		for (Method setter : question.getMethods()) {
			if (setter.isAnnotationPresent(CamundaQueryParam.class) && setter.getParameterCount() == 1) {
				String field = setter.getAnnotation(CamundaQueryParam.class).value();
				body(setter, field, entries, conditions).ifPresent((body) -> byField.put(field, body));
			}
		}
		return byField.entrySet().stream().map((one) -> new LargestQuestion(one.getKey(), one.getValue()));
	}

	private static Optional<String> body(Method setter, String field, int entries, int conditions) {
		Class<?> type = setter.getParameterTypes()[0];
		if (type == String[].class || isListOf(setter, String.class)) {
			return Optional.of(json(Map.of(field, Collections.nCopies(entries, "no-such-thing"))));
		}
		if (isListOf(setter, VariableQueryParameterDto.class)) {
			return Optional.of("{\"%s\":[%s]}".formatted(field,
					Stream.iterate(0, (i) -> i < conditions, (i) -> i + 1)
						.map(CONDITION::formatted)
						.collect(Collectors.joining(","))));
		}
		return Optional.empty();
	}

	private static boolean isListOf(Method setter, Class<?> entry) {
		Type type = setter.getGenericParameterTypes()[0];
		return List.class.isAssignableFrom(setter.getParameterTypes()[0]) && type instanceof ParameterizedType list
				&& list.getActualTypeArguments()[0] == entry;
	}

	private static String json(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
