package org.protocoldesk.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseFilter;
import org.protocoldesk.casefile.CaseOrder;
import org.protocoldesk.casefile.CaseReview;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list as a sheet (CSV), for a spreadsheet that runs nothing of what is in it. */
@Component
class CaseSheet {

	private static final List<String> HEADINGS = List.of("Reference", "Procedure", "Version", "Status", "Outcome",
			"Opened", "Due", "Closed", "Overdue now", "Late at some step", "With");

	private static final int AT_A_TIME = 500;

	/** So that spreadsheets take it for what it is. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final CaseReview cases;

	private final CaseRows rows;

	CaseSheet(CaseReview cases, CaseRows rows) {
		this.cases = cases;
		this.rows = rows;
	}

	@Transactional(readOnly = true)
	public void write(CaseFilter filter, CaseOrder order, String person, Writer out) throws IOException {
		out.write(BYTE_ORDER_MARK + line(HEADINGS));
		try (Stream<CaseFile> all = this.cases.all(filter, order, person)) {
			List<CaseFile> some = new ArrayList<>();
			for (Iterator<CaseFile> files = all.iterator(); files.hasNext();) {
				some.add(files.next());
				if (some.size() == AT_A_TIME || !files.hasNext()) {
					this.rows.of(some).forEach((row) -> write(out, row));
					some.clear();
				}
			}
		}
	}

	private static void write(Writer out, CaseRow row) {
		try {
			out.write(line(List.of(row.reference(), row.procedure(), (row.version() != null) ? row.version() : "",
					row.open() ? "Open" : "Closed", (row.outcome() != null) ? row.outcome() : "",
					Moments.sortable(row.openedAt()), Moments.sortable(row.dueAt()), Moments.sortable(row.closedAt()),
					yes(row.overdue()), yes(row.wasLate()), String.join("; ", row.desks()))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String yes(boolean yes) {
		return yes ? "Yes" : "No";
	}

	private static String line(List<?> cells) {
		return cells.stream().map(CaseSheet::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	/** A cell that begins like a formula gets an apostrophe in front of it. */
	static String cell(Object value) {
		String text = String.valueOf(value);
		String harmless = text.matches("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + text : text;
		return harmless.matches("(?s).*[\",\\r\\n;'].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
	}

}
