package org.protocoldesk.directory;

/**
 * A key that the entries of a directory file know.
 *
 * @param target file whose ids the values must name, or null for plain text
 * @param verb words between the entry and the value in a sentence about it
 * @param label words for the key in a sentence
 */
record Column(String key, Form form, boolean required, DataFile target, String verb, String label) {

	enum Form {

		TEXT, DATE, LIST, DEPUTIES

	}

	static Column text(String key) {
		return of(key, Form.TEXT);
	}

	static Column date(String key) {
		return of(key, Form.DATE);
	}

	static Column list(String key) {
		return of(key, Form.LIST);
	}

	static Column of(String key, Form form) {
		return new Column(key, form, false, null, null, key);
	}

	Column mandatory() {
		return new Column(this.key, this.form, true, this.target, this.verb, this.label);
	}

	Column in(DataFile file, String sentenceVerb) {
		return new Column(this.key, this.form, this.required, file, sentenceVerb, this.label);
	}

	Column called(String words) {
		return new Column(this.key, this.form, this.required, this.target, this.verb, words);
	}

	boolean isList() {
		return this.form == Form.LIST || this.form == Form.DEPUTIES;
	}

}
