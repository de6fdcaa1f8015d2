package org.protocoldesk.documents;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;

/**
 * One notice template: an XHTML page. Words are put in as text, never as markup.
 */
final class PageTemplate {

	private static final Pattern TITLE = Pattern.compile("<title>([^<]+)</title>");

	// Strict, so that a word with a slip of the pen is found instead of left out.
	private static final Mustache.Compiler COMPILER = Mustache.compiler()
		.escapeHTML(true)
		.emptyStringIsFalse(true)
		.strictSections(true);

	private final String name;

	private final com.samskivert.mustache.Template template;

	PageTemplate(String name, String source, Mustache.TemplateLoader parts) {
		this.name = name;
		if (!TITLE.matcher(source).find()) {
			throw new IllegalStateException("Notice template " + name + " must be a page with a <title>");
		}
		try {
			this.template = COMPILER.withLoader(parts).compile(source);
		}
		catch (MustacheException ex) {
			throw new IllegalStateException("Notice template " + name + " cannot be read: " + ex.getMessage(), ex);
		}
	}

	String fill(Map<String, Object> words) {
		try {
			return this.template.execute(words);
		}
		catch (MustacheException.Context ex) {
			throw new IllegalStateException(
					"Notice template " + this.name + " needs the word \"" + ex.key + "\", which was not given");
		}
	}

	static String titleOf(String html) {
		Matcher title = TITLE.matcher(html);
		return title.find() ? title.group(1).strip() : "";
	}

}
