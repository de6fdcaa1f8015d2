package org.protocoldesk.review;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Person;
import org.protocoldesk.documents.PdfPrinter;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A case's whole history as one PDF file, for the Ombudsman or a committee. */
@Component
class AuditPack {

	private static final String PAGE = "review/audit-pack.html";

	private final Template template;

	private final PdfPrinter printer;

	private final CurrentDirectory directory;

	private final Clock clock;

	AuditPack(PdfPrinter printer, CurrentDirectory directory, Clock clock) throws IOException {
		this.printer = printer;
		this.directory = directory;
		this.clock = clock;
		try (InputStreamReader page = new InputStreamReader(new ClassPathResource(PAGE).getInputStream(),
				StandardCharsets.UTF_8)) {
			this.template = Mustache.compiler()
				.escapeHTML(true)
				.emptyStringIsFalse(true)
				.defaultValue("")
				.withFormatter(AuditPack::inWords)
				.compile(page);
		}
	}

	byte[] print(CaseView view, String manager) {
		String by = this.directory.get().person(manager).map(Person::name).orElse(manager);
		return this.printer
			.print(this.template.execute(Map.of("case", view, "by", by, "printedAt", this.clock.instant())));
	}

	private static String inWords(Object value) {
		return (value instanceof Instant moment) ? Moments.inWords(moment) : printable(String.valueOf(value));
	}

	/** What no page may hold, such as control characters, would spoil the whole print. */
	private static String printable(String text) {
		return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
	}

}
