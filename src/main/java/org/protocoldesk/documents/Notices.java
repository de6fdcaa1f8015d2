package org.protocoldesk.documents;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Writes notices from the templates that lie beside each procedure's model, in
 * {@code bpmn/<procedure>/notices}.
 */
@Component
public class Notices {

	private final PageFiles files;

	private final PdfPrinter printer;

	private final Map<String, PageTemplate> read = new ConcurrentHashMap<>();

	Notices(ResourceLoader resources, @Value("${desk.models:classpath:}") String models, PdfPrinter printer) {
		this.files = new PageFiles(resources, models);
		this.printer = printer;
	}

	/**
	 * Writes a notice.
	 * @param words what the template may say; lists of words for what it repeats
	 * @throws IllegalStateException if the template, or a word of it, is missing
	 */
	public Notice write(String procedure, String template, Map<String, Object> words) {
		String html = this.read
			.computeIfAbsent(procedure + "/" + template,
					(name) -> new PageTemplate(name, this.files.read(procedure, template),
							(part) -> this.files.open(procedure, "parts/" + part)))
			.fill(words);
		return new Notice(PageTemplate.titleOf(html), html, this.printer.print(html));
	}

}
