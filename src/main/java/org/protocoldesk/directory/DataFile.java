package org.protocoldesk.directory;

import java.util.List;
import java.util.Locale;

import static org.protocoldesk.directory.Column.date;
import static org.protocoldesk.directory.Column.list;
import static org.protocoldesk.directory.Column.text;

/**
 * The files of a directory folder and the keys of their entries. docs/directory.md
 * describes the same for operators.
 */
enum DataFile {

	PEOPLE("person"), POSTS("post"), GROUPS("group"), BODIES("body"), WARDS("ward"), UNITS("unit"),
	PORTFOLIOS("portfolio"), DELEGATIONS("delegation");

	private final String noun;

	DataFile(String noun) {
		this.noun = noun;
	}

	String noun() {
		return this.noun;
	}

	String relative() {
		return (this == PEOPLE) ? "who" : "which";
	}

	String fileName() {
		return name().toLowerCase(Locale.ROOT) + ".yaml";
	}

	/** A council without these files is no council; the others may be left out. */
	boolean isRequired() {
		return this == PEOPLE || this == POSTS;
	}

	List<Column> columns() {
		return switch (this) {
			case PEOPLE -> List.of(text("id").mandatory(), text("name").mandatory(), text("kind").mandatory(),
					text("email").mandatory(), text("unit").in(UNITS, "works in"), text("group").in(GROUPS, "sits in"),
					list("wards").in(WARDS, "represents"), text("manager").in(PEOPLE, "is managed by"), list("roles"));
			case POSTS -> List.of(text("id").mandatory(), text("office"), text("unit").in(UNITS, "belongs to"),
					text("holder").in(PEOPLE, "is held by"),
					Column.of("deputies", Column.Form.DEPUTIES).in(PEOPLE, "is deputised by"),
					text("reports-to").in(POSTS, "reports to").called("reporting line"));
			case GROUPS ->
				List.of(text("id").mandatory(), text("name").mandatory(), text("leader").in(PEOPLE, "is led by"));
			case BODIES -> List.of(text("id").mandatory(), text("name").mandatory(), text("kind"),
					text("chair").in(PEOPLE, "is chaired by"), text("vice-chair").in(PEOPLE, "has as vice-chair"),
					list("members").in(PEOPLE, "has the member"), text("unit").in(UNITS, "is about"));
			case WARDS -> List.of(text("id").mandatory(), text("name").mandatory());
			case UNITS -> List.of(text("id").mandatory(), text("name").mandatory(),
					text("part-of").in(UNITS, "is part of").called("unit it is part of"));
			case PORTFOLIOS ->
				List.of(text("id").mandatory(), text("name").mandatory(), list("holders").in(PEOPLE, "is held by"),
						list("relevant-members").in(PEOPLE, "interests").called("relevant members"),
						list("units").in(UNITS, "covers"));
			case DELEGATIONS ->
				List.of(text("id").mandatory(), text("title").mandatory(), text("kind"), text("reference"),
						text("conferred-by").mandatory().in(BODIES, "is conferred by").called("conferring body"),
						list("held-by").in(POSTS, "is held by").called("posts it is held by"),
						list("officers").in(PEOPLE, "names the officer").called("officers it names"),
						text("area").in(UNITS, "is about"), date("expires"), list("consultees"));
		};
	}

}
