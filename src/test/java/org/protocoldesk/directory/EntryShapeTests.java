package org.protocoldesk.directory;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryShapeTests {

	@TempDir
	private Path temporary;

	private DirectoryFolder folder;

	@BeforeEach
	void copy() {
		this.folder = DirectoryFolder.small(this.temporary);
	}

	@Test
	void shouldRefuseAnUnknownKey() {
		this.folder.replace("posts.yaml", "  holder: may.reed", "  holdre: may.reed")
			.isRefusedWith("posts.yaml, line 11: post \"leader\" has the key \"holdre\", which is not known. "
					+ "Use only id, office, unit, holder, deputies, reports-to.");
	}

	@Test
	void shouldRefuseAKeyGivenTwice() {
		this.folder.append("posts.yaml", "  holder: lee.reed")
			.isRefusedWith("posts.yaml, line 12: post \"leader\" has the key \"holder\" twice. Keep one of the two.");
	}

	@Test
	void shouldRefuseAMissingKey() {
		this.folder.replace("people.yaml", "name: Lee Reed, ", "")
			.isRefusedWith("people.yaml, line 5: person \"lee.reed\" has no \"name\". Add it.");
	}

	@Test
	void shouldRefuseAnEmptyKeyThatIsNeeded() {
		this.folder.replace("people.yaml", "name: Lee Reed", "name: ")
			.isRefusedWith("people.yaml, line 5: person \"lee.reed\" has no \"name\". Add it.");
	}

	@Test
	void shouldRefuseAnEntryWithoutId() {
		this.folder.replace("wards.yaml", "id: north, ", "")
			.isRefusedWith("wards.yaml, line 1: this ward has no \"id\". Add it.");
	}

	@Test
	void shouldRefuseAnIdThatIsNoId() {
		this.folder.append("units.yaml", "- {id: Parks & Play, name: Parks}")
			.isRefusedWith("units.yaml, line 4: \"Parks & Play\" is not an id. "
					+ "Use small letters, digits, dots and hyphens only, as in jo.blogs.");
	}

	@Test
	void shouldRefuseTwoHolders() {
		this.folder.replace("posts.yaml", "holder: sam.homes", "holder: [sam.homes, mo.law]")
			.isRefusedWith("posts.yaml, line 7: post \"service-director.housing\" has several values under \"holder\", "
					+ "which takes one. Keep one and list the other people under deputies.");
	}

	@Test
	void shouldRefuseAListWhereOneValueBelongs() {
		this.folder.replace("groups.yaml", "leader: lee.reed", "leader: [lee.reed, may.reed]")
			.isRefusedWith(
					"groups.yaml, line 1: group \"reds\" has several values under \"leader\", which takes one. Keep one.");
	}

	@Test
	void shouldRefuseTheSameValueTwiceInAList() {
		this.folder.replace("bodies.yaml", "[lee.reed, may.reed, una.lone]", "[lee.reed, una.lone, lee.reed]")
			.isRefusedWith("bodies.yaml, line 1: body \"full-council\" has \"lee.reed\" twice under \"members\". "
					+ "Remove one of the two.");
	}

	@Test
	void shouldRefuseAListItemThatIsNoPlainValue() {
		this.folder.replace("bodies.yaml", "una.lone]", "{person: una.lone}]")
			.isRefusedWith(
					"bodies.yaml, line 1: body \"full-council\" has an item under \"members\" that is not a plain "
							+ "value. Write one value per item.");
	}

	@Test
	void shouldRefuseAnUnknownKeyOfADeputy() {
		this.folder.replace("posts.yaml", "[jo.blogs]", "[{person: jo.blogs, until: 2026-04-01}]")
			.isRefusedWith("posts.yaml, line 8: a deputy of post \"service-director.housing\" has the key \"until\", "
					+ "which is not known. Use only person, from, to.");
	}

	@Test
	void shouldRefuseADeputyWithoutPerson() {
		this.folder.replace("posts.yaml", "[jo.blogs]", "\n    - from: 2026-04-01")
			.isRefusedWith(
					"posts.yaml, line 9: a deputy of post \"service-director.housing\" has no \"person\". Add it.");
	}

	@Test
	void shouldRefuseADateThatDoesNotExist() {
		this.folder.replace("posts.yaml", "[jo.blogs]", "[{person: jo.blogs, from: 2026-02-30}]")
			.isRefusedWith("posts.yaml, line 8: \"2026-02-30\" is not a date. Write year-month-day, as in 2026-04-01.");
	}

	@Test
	void shouldRefuseAnExpiryThatIsNoDate() {
		this.folder.replace("delegations.yaml", "2027-03-31", "31 March")
			.isRefusedWith(
					"delegations.yaml, line 1: \"31 March\" is not a date. Write year-month-day, as in 2026-04-01.");
	}

}
