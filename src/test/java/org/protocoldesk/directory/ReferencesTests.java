package org.protocoldesk.directory;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTests {

	@TempDir
	private Path temporary;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					people.yaml | manager: sam.homes | manager: nobody | people.yaml, line 4: person "jo.blogs" is managed by "nobody", who is not in people.yaml. Add the person or change the manager.
					people.yaml | unit: legal | unit: nowhere | people.yaml, line 2: person "mo.law" works in "nowhere", which is not in units.yaml. Add the unit or change the unit.
					people.yaml | reds, wards | blues, wards | people.yaml, line 5: person "lee.reed" sits in "blues", which is not in groups.yaml. Add the group or change the group.
					people.yaml | [north] | [south] | people.yaml, line 5: person "lee.reed" represents "south", which is not in wards.yaml. Add the ward or change the wards.
					posts.yaml | holder: sam.homes | holder: nobody | posts.yaml, line 7: post "service-director.housing" is held by "nobody", who is not in people.yaml. Add the person or change the holder.
					posts.yaml | [jo.blogs] | [nobody] | posts.yaml, line 8: post "service-director.housing" is deputised by "nobody", who is not in people.yaml. Add the person or change the deputies.
					posts.yaml | [jo.blogs] | [{person: nobody, from: 2026-01-01}] | posts.yaml, line 8: post "service-director.housing" is deputised by "nobody", who is not in people.yaml. Add the person or change the deputies.
					posts.yaml | [jo.blogs]\\n  reports-to: chief-executive | [jo.blogs]\\n  reports-to: mayor | posts.yaml, line 9: post "service-director.housing" reports to "mayor", which is not in posts.yaml. Add the post or change the reporting line.
					posts.yaml | holder: mo.law | unit: nowhere | posts.yaml, line 4: post "monitoring-officer" belongs to "nowhere", which is not in units.yaml. Add the unit or change the unit.
					groups.yaml | lee.reed | nobody | groups.yaml, line 1: group "reds" is led by "nobody", who is not in people.yaml. Add the person or change the leader.
					bodies.yaml | chair: una.lone | chair: nobody | bodies.yaml, line 1: body "full-council" is chaired by "nobody", who is not in people.yaml. Add the person or change the chair.
					bodies.yaml | [lee.reed | [nobody | bodies.yaml, line 1: body "full-council" has the member "nobody", who is not in people.yaml. Add the person or change the members.
					units.yaml | part-of: place | part-of: nowhere | units.yaml, line 3: unit "housing" is part of "nowhere", which is not in units.yaml. Add the unit or change the unit it is part of.
					portfolios.yaml | may.reed | nobody | portfolios.yaml, line 1: portfolio "homes" is held by "nobody", who is not in people.yaml. Add the person or change the holders.
					portfolios.yaml | [housing] | [nowhere] | portfolios.yaml, line 1: portfolio "homes" covers "nowhere", which is not in units.yaml. Add the unit or change the units.
					delegations.yaml | full-council | cabinet | delegations.yaml, line 1: delegation "grants" is conferred by "cabinet", which is not in bodies.yaml. Add the body or change the conferring body.
					delegations.yaml | [service-director.housing] | [service-director.parks] | delegations.yaml, line 1: delegation "grants" is held by "service-director.parks", which is not in posts.yaml. Add the post or change the posts it is held by.
					delegations.yaml | area: housing | area: nowhere | delegations.yaml, line 1: delegation "grants" is about "nowhere", which is not in units.yaml. Add the unit or change the area.
					""")
	void shouldRefuseAnUnknownName(String file, String from, String to, String problem) {
		DirectoryFolder.small(this.temporary)
			.replace(file, from.replace("\\n", "\n"), to.replace("\\n", "\n"))
			.isRefusedWith(problem);
	}

	@Test
	void shouldRefuseAPersonListedTwice() {
		DirectoryFolder.small(this.temporary)
			.append("people.yaml", "- {id: jo.blogs, name: Joanna Blogs, kind: officer, email: joanna@council.example}")
			.isRefusedWith("people.yaml, line 8: person \"jo.blogs\" stands here and in line 4. "
					+ "Remove one of the two or give it another id.");
	}

	@Test
	void shouldRefuseAPostWithTwoHeads() {
		DirectoryFolder.small(this.temporary)
			.append("posts.yaml", "- id: service-director.housing\n  holder: mo.law")
			.isRefusedWith("posts.yaml, line 12: post \"service-director.housing\" stands here and in line 6. "
					+ "A post has one head: keep one entry and list the other person under deputies.");
	}

}
