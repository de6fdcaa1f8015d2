package org.protocoldesk.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Writes the letters of a case and keeps them with it.
 */
@Component
public class Correspondence {

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final Templates templates;

	private final Letters letters;

	private final MailServer mailServer;

	private final Clock clock;

	Correspondence(Templates templates, Letters letters, MailServer mailServer, Clock clock) {
		this.templates = templates;
		this.letters = letters;
		this.mailServer = mailServer;
		this.clock = clock;
	}

	/**
	 * Writes a letter in the case's transaction: it exists if and only if the step that
	 * asked for it does.
	 * @throws IllegalStateException if the template, or a word of it, is missing
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Letter write(Draft draft) {
		Instant now = this.clock.instant();
		Text text = this.templates.get(draft.procedure(), draft.template()).fill(words(draft, now));
		boolean leaves = this.mailServer.isConfigured() && StringUtils.hasText(draft.to().email());
		return this.letters.save(new Letter(draft, text, leaves ? LetterStatus.WAITING : LetterStatus.KEPT, now));
	}

	/**
	 * The letters of a case in the order in which they were written.
	 */
	@Transactional(readOnly = true)
	public List<Letter> of(String caseReference) {
		return this.letters.findByCaseReferenceOrderByNumber(caseReference);
	}

	private Map<String, Object> words(Draft draft, Instant now) {
		Map<String, Object> words = new HashMap<>(draft.words());
		words.put("reference", draft.caseReference());
		words.put("recipientName", draft.to().name());
		words.put("rule", draft.rule());
		words.put("isDefault", draft.isDefault());
		words.put("today", LocalDate.ofInstant(now, ZONE).format(DATE));
		return words;
	}

}
