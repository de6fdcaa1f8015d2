package org.protocoldesk.engine.forms;

/** Makes sure that what people wrote is shown as they wrote it. */
final class Markdown {

	private Markdown() {
	}

	/**
	 * The text with nothing in it that Markdown, HTML or a form's template would act on.
	 */
	static String plain(String text) {
		return text.replaceAll("([\\\\`*_\\[\\]#~|])", "\\\\$1")
			.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("{{", "{ {")
			.replace("}}", "} }")
			.replaceAll("\\R+", " ");
	}

}
