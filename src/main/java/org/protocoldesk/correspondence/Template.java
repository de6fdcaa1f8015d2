package org.protocoldesk.correspondence;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;

/**
 * One template: a line with the subject, an empty line, and what the letter says.
 */
class Template {

	private static final Pattern FORM = Pattern.compile("Subject:([^\n]+)\n\n(.+)", Pattern.DOTALL);

	// Strict, so that a word with a slip of the pen is found instead of left out.
	private static final Mustache.Compiler COMPILER = Mustache.compiler()
		.escapeHTML(false)
		.emptyStringIsFalse(true)
		.strictSections(true);

	private final String name;

	private final com.samskivert.mustache.Template subject;

	private final com.samskivert.mustache.Template body;

	Template(String name, String source, Mustache.TemplateLoader parts) {
		this.name = name;
		Matcher form = FORM.matcher(source.replace("\r\n", "\n").strip() + "\n");
		if (!form.matches()) {
			throw new IllegalStateException("Letter template " + name
					+ " must begin with a line \"Subject: ...\" and an empty line, and then say something");
		}
		this.subject = compile(form.group(1), parts);
		this.body = compile(form.group(2), parts);
	}

	Text fill(Map<String, Object> words) {
		try {
			// A subject is one line, whatever the words bring with them.
			String line = this.subject.execute(words).strip().replaceAll("\\s+", " ");
			return new Text(line, this.body.execute(words));
		}
		catch (MustacheException.Context ex) {
			throw new IllegalStateException(
					"Letter template " + this.name + " needs the word \"" + ex.key + "\", which was not given");
		}
	}

	private com.samskivert.mustache.Template compile(String source, Mustache.TemplateLoader parts) {
		try {
			return COMPILER.withLoader(parts).compile(source);
		}
		catch (MustacheException ex) {
			throw new IllegalStateException("Letter template " + this.name + " cannot be read: " + ex.getMessage(), ex);
		}
	}

}
