package org.protocoldesk.blocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.Party;
import org.protocoldesk.council.Citation;

import org.springframework.stereotype.Component;

/**
 * The words that letters and journal lines of a case may use: its variables in plain
 * English, the names of its parties, and the council's name.
 */
@Component
public class CaseWords {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

	private static final int LONGEST_MOMENT = 40;

	private final CaseRegister register;

	private final Actors actors;

	CaseWords(CaseRegister register, Actors actors) {
		this.register = register;
		this.actors = actors;
	}

	/** The words of a case at this moment. */
	public Map<String, Object> of(VariableScope scope, Origin origin) {
		Map<String, Object> words = new HashMap<>();
		origin.names().plain().forEach((name) -> words.put(name, ""));
		origin.names().structured().forEach((name) -> words.put(name, Fields.NONE));
		scope.getVariables().forEach((name, value) -> {
			if (value == null) {
				words.putIfAbsent(name, "");
			}
			else {
				words.put(name, inWords(name, value, origin));
			}
		});
		this.register.find((String) scope.getVariable("reference"))
			.ifPresent((file) -> file.parties().forEach((party) -> words.put(nameOf(party), party.name())));
		Optional.ofNullable(TaskSeat.of(scope).holder())
			.ifPresent((holder) -> words.put("officeHolderName", this.actors.nameOf(holder)));
		words.put("councilName", origin.council().name());
		return words;
	}

	/** The same with the authority for the step. */
	Map<String, Object> of(CaseInHand current, Citation citation) {
		Map<String, Object> words = of(current.execution(), current.origin());
		words.put("rule", citation.rule());
		words.put("paragraph", current.origin().council().paragraphOf(citation.rule()));
		return words;
	}

	/** The fields of an answer, or of a table's row. */
	Map<String, Object> of(Map<String, ?> fields, Origin origin) {
		Map<String, Object> words = new HashMap<>();
		fields.forEach((name, value) -> words.put(name, inWords(name, value, origin)));
		return words;
	}

	private static String nameOf(Party party) {
		return party.role() + "Name";
	}

	private Object inWords(String name, Object value, Origin origin) {
		if (value == null) {
			return "";
		}
		if (value instanceof Date date) {
			return day(date.toInstant());
		}
		if (value instanceof String text) {
			return isOffice(name) ? origin.council().titleOf(text) : word(name, text, origin);
		}
		if (value instanceof Map<?, ?> fields) {
			Map<String, Object> words = new HashMap<>();
			fields.forEach((key, one) -> words.put((String) key, inWords((String) key, one, origin)));
			return new Fields(words);
		}
		if (value instanceof SpinJsonNode list && list.isArray()) {
			return inWords(name, list.elements().stream().map(CaseWords::plain).toList(), origin);
		}
		if (value instanceof Collection<?> several && several.stream().allMatch(String.class::isInstance)) {
			return several.stream()
				.map((code) -> origin.wording().of(name, (String) code))
				.collect(Collectors.joining("; "));
		}
		return value;
	}

	private static Object plain(SpinJsonNode one) {
		return one.isString() ? one.stringValue() : one;
	}

	/** A moment as the day that people write. */
	static String day(Instant moment) {
		return DAY.format(LocalDate.ofInstant(moment, LONDON));
	}

	/** The council's own word for a code, or the procedure's. */
	private static String word(String variable, String text, Origin origin) {
		return origin.council().wordFor(variable, text).orElseGet(() -> day(origin.wording().of(variable, text)));
	}

	private static boolean isOffice(String variable) {
		return variable.equals("office") || variable.endsWith("Office");
	}

	private static String day(String text) {
		try {
			return (text.length() == 10) ? DAY.format(LocalDate.parse(text)) : moment(text);
		}
		catch (DateTimeParseException ex) {
			return text;
		}
	}

	/** A date with a time as people write it; any other text as it is. */
	private static String moment(String text) {
		return (text.length() > LONGEST_MOMENT) ? text
				: Moments.read(text, LONDON).map((moment) -> MOMENT.format(moment.atZone(LONDON))).orElse(text);
	}

}
