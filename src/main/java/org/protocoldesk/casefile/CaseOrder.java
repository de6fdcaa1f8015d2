package org.protocoldesk.casefile;

/**
 * In which order cases are listed.
 *
 * @param by by what
 * @param descending the latest, or the last of the alphabet, first
 */
public record CaseOrder(By by, boolean descending) {

	/** What cases can be sorted by. */
	public enum By {

		OPENED("opened_at"), DUE("due_at"), CLOSED("closed_at"), REFERENCE("reference");

		private final String column;

		By(String column) {
			this.column = column;
		}

	}

	/** Cases without the date come last. */
	String sql() {
		String way = this.descending ? "desc" : "asc";
		return (this.by == By.REFERENCE) ? "c.reference " + way
				: "c.%s %s nulls last, c.reference %s".formatted(this.by.column, way, way);
	}

	/** The same from the other end. */
	String reversed() {
		String way = this.descending ? "asc" : "desc";
		return (this.by == By.REFERENCE) ? "c.reference " + way
				: "c.%s %s nulls first, c.reference %s".formatted(this.by.column, way, way);
	}

}
