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
		return ordered(way, " nulls last");
	}

	/** The same from the other end. */
	String reversed() {
		String way = this.descending ? "asc" : "desc";
		return ordered(way, " nulls first");
	}

	/**
	 * Every case was opened: a word about those that were not would keep an index from
	 * being used.
	 */
	private String ordered(String way, String without) {
		return switch (this.by) {
			case REFERENCE -> "c.reference " + way;
			case OPENED -> "c.opened_at %s, c.reference %s".formatted(way, way);
			default -> "c.%s %s%s, c.reference %s".formatted(this.by.column, way, without, way);
		};
	}

}
