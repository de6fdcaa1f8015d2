package org.protocoldesk.blocks;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/**
 * The fields of an answer or of a table's row as words: one that is not there says
 * nothing.
 */
final class Fields extends AbstractMap<String, Object> {

	static final Fields NONE = new Fields(Map.of());

	private final Map<String, Object> given;

	Fields(Map<String, Object> given) {
		this.given = given;
	}

	@Override
	public boolean containsKey(Object name) {
		return true;
	}

	@Override
	public Object get(Object name) {
		Object value = this.given.get(name);
		return (value != null) ? value : "";
	}

	@Override
	public Set<Entry<String, Object>> entrySet() {
		return this.given.entrySet();
	}

}
