package org.protocoldesk.engine.forms;

/** Makes sure that what people wrote is shown as they wrote it. */
final class Markdown {

	private Markdown() {
	}

	/**
	 * The text with nothing in it that Markdown, HTML or a form's template would act on,
	 * and no link made of it.
	 */
	static String plain(String text) {
		return text.strip()
			.replaceAll("([\\\\`*_\\[\\]#~|])", "\\\\$1")
			.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("{", "&#123;")
			.replace("}", "&#125;")
			.replace("://", "&#58;//")
			.replaceAll("(?i)(www)\\.", "$1&#46;")
			.replace("@", "&#64;")
			.replaceAll("^([-+=])", "\\\\$1")
			.replaceAll("^(\\d+)([.)])", "$1\\\\$2")
			.replaceAll("\\R+", " ");
	}

}
