package org.protocoldesk.engine.speed;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.impl.value.ObjectValueImpl;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.protocoldesk.blocks.Answer;

/**
 * Keeps the answer of a step, and the row that a table answers, in the variable's own row
 * of the database as long as it fits there. The engine would put each into a file of its
 * own, and ask for every one of them at every step.
 */
public class PlainFields extends AbstractTypedValueSerializer<ObjectValue> {

	private static final int LONGEST = 4000;

	private static final String FORMAT = "application/json";

	private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {
	};

	private final ObjectMapper json = new ObjectMapper();

	public PlainFields() {
		super(ValueType.OBJECT);
	}

	@Override
	public String getName() {
		return "plain-fields";
	}

	@Override
	public String getSerializationDataformat() {
		return FORMAT;
	}

	@Override
	protected boolean canWriteValue(TypedValue value) {
		return value.getValue() instanceof Map<?, ?> fields
				&& fields.keySet().stream().allMatch(String.class::isInstance)
				&& fields.values().stream().allMatch(PlainFields::isPlain) && write(fields).length() <= LONGEST;
	}

	private static boolean isPlain(Object value) {
		return value == null || value instanceof String || value instanceof Boolean || value instanceof Number;
	}

	@Override
	public ObjectValue convertToTypedValue(UntypedValueImpl value) {
		return typed(value.getValue(), write(value.getValue()), true);
	}

	@Override
	public void writeValue(ObjectValue value, ValueFields row) {
		row.setTextValue(write(value.getValue()));
		row.setTextValue2(value.getValue().getClass().getSimpleName());
		row.setByteArrayValue(null);
	}

	@Override
	public ObjectValue readValue(ValueFields row, boolean deserialize, boolean isTransient) {
		String text = row.getTextValue();
		if (text == null) {
			return new ObjectValueImpl(null);
		}
		return typed(deserialize ? read(text, row.getTextValue2()) : null, text, deserialize);
	}

	private static ObjectValue typed(Object value, String text, boolean deserialized) {
		return new ObjectValueImpl(value, text, FORMAT, Map.class.getName(), deserialized);
	}

	private String write(Object fields) {
		try {
			return this.json.writeValueAsString(fields);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private Map<String, Object> read(String text, String kind) {
		try {
			Map<String, Object> fields = this.json.readValue(text, FIELDS);
			return Answer.class.getSimpleName().equals(kind) ? new Answer(fields) : fields;
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
