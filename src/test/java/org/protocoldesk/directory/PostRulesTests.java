package org.protocoldesk.directory;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostRulesTests {

	@TempDir
	private Path temporary;

	private DirectoryFolder folder;

	@BeforeEach
	void copy() {
		this.folder = DirectoryFolder.small(this.temporary);
	}

	@Test
	void shouldRefuseACouncilWithoutMonitoringOfficer() {
		this.folder.replace("posts.yaml", "monitoring-officer", "head-of-legal")
			.isRefusedWith(
					"posts.yaml, line 11: no post has the office monitoring-officer, and a council must have one. "
							+ "Add the post \"monitoring-officer\" with its holder.");
	}

	@Test
	void shouldRefuseACouncilWithoutChiefExecutive() {
		this.folder.write("posts.yaml", "- id: monitoring-officer\n  holder: mo.law\n")
			.write("delegations.yaml", "")
			.isRefusedWith("posts.yaml, line 2: no post has the office chief-executive, and a council must have one. "
					+ "Add the post \"chief-executive\" with its holder.");
	}

	@Test
	void shouldRefuseAMonitoringOfficersPostThatNobodyFills() {
		this.folder.replace("posts.yaml", "holder: mo.law", "holder:")
			.isRefusedWith("posts.yaml, line 3: post \"monitoring-officer\" has neither a holder nor a deputy, and a "
					+ "council must have a monitoring-officer. Name one of them.");
	}

	@ParameterizedTest
	@CsvSource({ "chief-executive.legal,mo.law,1", "monitoring-officer.legal,mo.law,3", "leader.place,lee.reed,10" })
	void shouldRefuseASecondHeadOfASoleOffice(String post, String holder, int first) {
		this.folder.append("posts.yaml", "- id: %s\n  holder: %s".formatted(post, holder))
			.isRefusedWith(("posts.yaml, line 12: post \"%s\" is a second %s beside line %d, and a council has one. "
					+ "Remove one or make it a deputy.")
				.formatted(post, post.substring(0, post.indexOf('.')), first));
	}

	@Test
	void shouldRefuseAnOfficeThatItsIdDoesNotSay() {
		this.folder.append("posts.yaml", "- id: service-director.legal\n  office: corporate-director")
			.isRefusedWith(
					"posts.yaml, line 13: post \"service-director.legal\" has the office \"corporate-director\", "
							+ "but its id says \"service-director\". Change one of the two.");
	}

	@Test
	void shouldRefuseAUnitThatItsIdDoesNotSay() {
		this.folder.append("posts.yaml", "- id: service-director.legal\n  unit: housing")
			.isRefusedWith("posts.yaml, line 13: post \"service-director.legal\" has the unit \"housing\", "
					+ "but its id says \"legal\". Change one of the two.");
	}

	@Test
	void shouldRefuseAnIdWithAnUnknownUnit() {
		this.folder.append("posts.yaml", "- id: service-director.parks")
			.isRefusedWith("posts.yaml, line 12: post \"service-director.parks\" belongs to \"parks\", which is not in "
					+ "units.yaml. Add the unit or change the id.");
	}

	@ParameterizedTest
	@CsvSource({ "group-leader.reds,groups.yaml", "committee-chair.full-council,bodies.yaml",
			"portfolio-holder.homes,portfolios.yaml" })
	void shouldRefuseAPostThatIsMadeFromAnotherFile(String post, String file) {
		this.folder.append("posts.yaml", "- id: %s\n  holder: lee.reed".formatted(post))
			.isRefusedWith(
					"posts.yaml, line 12: post \"%s\" is made from %s by itself. Remove it here and name the person there."
						.formatted(post, file));
	}

	@ParameterizedTest
	@CsvSource({ "officers", "members", "camunda-admin", "managers", "line-manager" })
	void shouldRefuseAPostNamedLikeAGroupOfUsers(String id) {
		this.folder.append("posts.yaml", "- id: " + id)
			.isRefusedWith(
					"posts.yaml, line 12: post \"%s\" has a name that the product uses otherwise. Give another id."
						.formatted(id));
	}

	@Test
	void shouldRefuseAMemberAsMonitoringOfficer() {
		this.folder.replace("posts.yaml", "holder: mo.law", "holder: una.lone")
			.isRefusedWith("posts.yaml, line 4: post \"monitoring-officer\" names \"una.lone\", who is not an officer. "
					+ "Name an officer.");
	}

	@Test
	void shouldRefuseAnOfficerAsLeader() {
		this.folder.replace("posts.yaml", "holder: may.reed", "holder: jo.blogs")
			.isRefusedWith(
					"posts.yaml, line 11: post \"leader\" names \"jo.blogs\", who is an officer. Name a Member.");
	}

	@Test
	void shouldRefuseAHolderWhoDeputisesForThemselves() {
		this.folder.replace("posts.yaml", "[jo.blogs]", "[sam.homes]")
			.isRefusedWith(
					"posts.yaml, line 8: post \"service-director.housing\" has its holder \"sam.homes\" as deputy "
							+ "too. Remove one of the two.");
	}

	@Test
	void shouldRefuseDatesTheWrongWayRound() {
		this.folder
			.replace("posts.yaml", "[jo.blogs]",
					"\n    - person: jo.blogs\n      from: 2026-04-01\n      to: 2026-03-31")
			.isRefusedWith("posts.yaml, line 11: the deputy \"jo.blogs\" of post \"service-director.housing\" ends on "
					+ "2026-03-31, before the start on 2026-04-01. Change one of the dates.");
	}

	@Test
	void shouldAcceptADeputyForOneDay() {
		this.folder.replace("posts.yaml", "[jo.blogs]", "[{person: jo.blogs, from: 2026-04-01, to: 2026-04-01}]")
			.read();
	}

}
