package org.protocoldesk.access;

import java.nio.file.Path;

import org.protocoldesk.directory.DirectoryFolder;

/** The demonstration's directory with a deputy of several posts who acts no more. */
final class FormerDeputies {

	static final String PERSON = "marek.nowak";

	private static final String ENDED = ", { person: %s, from: 2020-01-01, to: 2020-12-31 }]".formatted(PERSON);

	private FormerDeputies() {
	}

	static DirectoryFolder in(Path folder) {
		DirectoryFolder demonstration = DirectoryFolder.demonstration("luton", folder);
		deputies(demonstration, "service-director.housing", "carol.whitfield", "patricia.nolan", "patricia.nolan");
		deputies(demonstration, "corporate-director.place", "stephen.hartley", "desmond.clarke", "desmond.clarke");
		deputies(demonstration, "monitoring-officer", "judith.rosenberg", "simon.lacey", "simon.lacey");
		deputies(demonstration, "service-director.organisational-development", "alison.fairweather", "robert.ashby",
				"hannah.levy");
		deputies(demonstration, "hr-director", "alison.fairweather", "robert.ashby", "hannah.levy");
		return demonstration;
	}

	private static void deputies(DirectoryFolder folder, String post, String holder, String before, String deputy) {
		String entry = "- id: %s\n  holder: %s\n  deputies: [%s".formatted(post, holder, before);
		folder.replace("posts.yaml", entry + "]", entry.replace("[" + before, "[" + deputy) + ENDED);
	}

}
