package org.protocoldesk.directory;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportingLinesTests {

	@TempDir
	private Path temporary;

	private DirectoryFolder folder;

	@BeforeEach
	void copy() {
		this.folder = DirectoryFolder.small(this.temporary);
	}

	@Test
	void shouldRefusePostsThatReportInACircle() {
		this.folder
			.replace("posts.yaml", "  holder: ada.chief", "  holder: ada.chief\n  reports-to: service-director.housing")
			.isRefusedWith("posts.yaml, line 3: post \"chief-executive\" leads back to itself (chief-executive, "
					+ "service-director.housing, chief-executive). Change one \"reports-to\" of these.");
	}

	@Test
	void shouldRefuseAPostThatReportsToItself() {
		this.folder.append("posts.yaml", "  reports-to: leader")
			.isRefusedWith("posts.yaml, line 12: post \"leader\" leads back to itself (leader, leader). "
					+ "Change one \"reports-to\" of these.");
	}

	@Test
	void shouldRefuseUnitsThatArePartOfEachOther() {
		this.folder.replace("units.yaml", "name: Place", "name: Place, part-of: housing")
			.isRefusedWith("units.yaml, line 2: unit \"place\" leads back to itself (place, housing, place). "
					+ "Change one \"part-of\" of these.");
	}

	@Test
	void shouldRefuseManagersOfEachOther() {
		this.folder
			.replace("people.yaml", "email: sam.homes@council.example",
					"email: sam.homes@council.example, manager: jo.blogs")
			.isRefusedWith("people.yaml, line 3: person \"sam.homes\" leads back to itself (sam.homes, jo.blogs, "
					+ "sam.homes). Change one \"manager\" of these.");
	}

}
