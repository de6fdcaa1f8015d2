package org.protocoldesk.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.samskivert.mustache.Mustache;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.casefile.Party;
import org.protocoldesk.correspondence.Correspondence;
import org.protocoldesk.correspondence.Draft;
import org.protocoldesk.correspondence.Recipient;

import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes cases into the register as a procedure would. */
class SampleCases {

	static final String PROCEDURE = "complaint-escalation";

	private static final Pattern WORD = Pattern.compile("\\{\\{[#^/]?([\\w.]+)}}");

	private final CaseRegister register;

	private final Correspondence correspondence;

	private final TransactionTemplate transaction;

	SampleCases(CaseRegister register, Correspondence correspondence, TransactionTemplate transaction) {
		this.register = register;
		this.correspondence = correspondence;
		this.transaction = transaction;
	}

	String open(String procedure, String complainant, String subject) {
		return this.transaction.execute((status) -> this.register
			.open("API", procedure, "luton",
					List.of(new Party(complainant, "complainant", complainant), new Party(subject, "subject", subject)))
			.reference());
	}

	String routed(String complainant, String subject, String... targets) {
		String reference = open(PROCEDURE, complainant, subject);
		for (String target : targets) {
			line(reference, Action.ROUTED, target, Audience.PARTIES, "It went to " + target + ".");
		}
		return reference;
	}

	void line(String reference, Action action, String target, Audience audience, String text) {
		this.register.record(reference, new JournalLine("considerComplaint", "carol.whitfield", "Carol Whitfield",
				"service-director", action, target, "LUT-22.2a", "stated", text, audience));
	}

	void close(String reference, String outcome) {
		this.register.close(reference, outcome);
	}

	void letter(String reference, String person, String office, String template) {
		Recipient to = new Recipient(person, person, person + "@luton.example");
		this.transaction.executeWithoutResult((status) -> this.correspondence
			.write(new Draft(reference, to, office, PROCEDURE, template, "LUT-22.2a", "stated", words(template))));
	}

	/** Every word that the template asks for. */
	private static Map<String, Object> words(String template) {
		return Stream.of(template, "parts/footer")
			.map((name) -> new ClassPathResource("bpmn/%s/letters/%s.txt".formatted(PROCEDURE, name)))
			.flatMap((file) -> WORD.matcher(textOf(file)).results())
			.map((found) -> found.group(1))
			.distinct()
			.collect(Collectors.toMap((word) -> word.replaceFirst("\\..*", ""), SampleCases::value,
					(one, other) -> one));
	}

	/** What a step or a table answers has fields; they say their own names. */
	private static Object value(String word) {
		return word.contains(".") ? (Mustache.CustomContext) (field) -> field : word;
	}

	private static String textOf(ClassPathResource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
