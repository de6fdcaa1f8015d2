package org.protocoldesk.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.protocoldesk.casefile.CaseFilter.Late;

/** A filter in SQL: conditions with names in them, and what the names stand for. */
final class CaseConditions {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	/** A party never sees the case, and nobody sees it counted who may not see it. */
	private static final String NOT_OWN = "not exists (select 1 from case_party p "
			+ "where p.reference = c.reference and p.person = :person)";

	private final CaseFilter filter;

	private final Map<String, Object> values = new LinkedHashMap<>();

	CaseConditions(CaseFilter filter, String person) {
		this.filter = filter;
		this.values.put("person", person);
	}

	/** What the names of the conditions stand for that were asked for so far. */
	Map<String, Object> values() {
		return this.values;
	}

	/** Cases that whoever asks may see. */
	String seen(Instant now) {
		List<String> all = new ArrayList<>(List.of(NOT_OWN));
		all.addAll(ofCase(now));
		between(all, this.filter.from(), this.filter.to());
		return String.join(" and ", all);
	}

	/** Cases of whole months to which whoever asks is a party. */
	String own(LocalDate from, LocalDate to) {
		List<String> all = new ArrayList<>(
				List.of("c.reference in (select p.reference from case_party p where p.person = :person)"));
		all.addAll(ofCase(null));
		if (from != null) {
			all.add("month_in_london(c.%s) >= :fromMonth".formatted(this.filter.period().column()));
		}
		if (to != null) {
			all.add("month_in_london(c.%s) < :toMonth".formatted(this.filter.period().column()));
		}
		return String.join(" and ", all);
	}

	/** The same of the counts. */
	String counted(LocalDate from, LocalDate to) {
		List<String> all = new ArrayList<>(List.of("true"));
		equal(all, "procedure", this.filter.procedure());
		equal(all, "version", this.filter.version());
		equal(all, "status", (this.filter.status() != null) ? this.filter.status().name() : null);
		equal(all, "outcome", this.filter.outcome());
		if (this.filter.late() == Late.EVER) {
			all.add("late");
		}
		String month = this.filter.period().month();
		if (from != null) {
			all.add(month + " >= :fromMonth");
			this.values.put("fromMonth", from);
		}
		if (to != null) {
			all.add(month + " < :toMonth and " + month + " > '-infinity'");
			this.values.put("toMonth", to);
		}
		return String.join(" and ", all);
	}

	/** The days of the filter that lie outside of whole months. */
	String outside(LocalDate from, LocalDate to, Instant now) {
		String column = "c." + this.filter.period().column();
		List<String> edges = new ArrayList<>();
		if (from != null) {
			edges.add(column + " < :wholeFrom");
			this.values.put("wholeFrom", startOf(from));
		}
		if (to != null) {
			edges.add(column + " >= :wholeTo");
			this.values.put("wholeTo", startOf(to));
		}
		return edges.isEmpty() ? "false" : seen(now) + " and (" + String.join(" or ", edges) + ")";
	}

	private List<String> ofCase(Instant now) {
		List<String> all = new ArrayList<>();
		equal(all, "procedure", this.filter.procedure());
		equal(all, "version", this.filter.version());
		equal(all, "status", (this.filter.status() != null) ? this.filter.status().name() : null);
		equal(all, "outcome", this.filter.outcome());
		if (this.filter.reference() != null) {
			all.add("c.reference like :beginning");
			this.values.put("beginning", this.filter.reference().replaceAll("([\\\\%_])", "\\\\$1") + "%");
		}
		if (this.filter.office() != null) {
			all.add("c.instance in (select d.instance from case_desk d where d.office = :office)");
			this.values.put("office", this.filter.office());
		}
		if (this.filter.late() == Late.EVER) {
			all.add("(c.was_late or c.overdue)");
		}
		else if (this.filter.late() == Late.NOW) {
			all.add("c.status = 'OPEN' and (c.overdue or c.due_at < :now)");
			this.values.put("now", now);
		}
		return all;
	}

	private void between(List<String> all, LocalDate from, LocalDate to) {
		String column = "c." + this.filter.period().column();
		if (from != null) {
			all.add(column + " >= :from");
			this.values.put("from", startOf(from));
		}
		if (to != null) {
			all.add(column + " < :to");
			this.values.put("to", startOf(to.plusDays(1)));
		}
	}

	private void equal(List<String> all, String column, Object value) {
		if (value != null) {
			all.add(column + " = :" + column);
			this.values.put(column, value);
		}
	}

	private static Instant startOf(LocalDate day) {
		return day.atStartOfDay(LONDON).toInstant();
	}

}
