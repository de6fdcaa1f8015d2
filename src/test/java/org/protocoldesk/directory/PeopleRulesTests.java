package org.protocoldesk.directory;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleRulesTests {

	@TempDir
	private Path temporary;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					kind: member, email: una | kind: councillor, email: una | people.yaml, line 7: person "una.lone" is of the kind "councillor", which is not known. Use officer, member or co-opted.
					unit: legal | group: reds | people.yaml, line 2: person "mo.law" is an officer and cannot have "group". Remove it or change the kind.
					unit: legal | wards: [north] | people.yaml, line 2: person "mo.law" is an officer and cannot have "wards". Remove it or change the kind.
					una.lone@council.example | una.lone@council.example, unit: legal | people.yaml, line 7: person "una.lone" is not an officer and cannot have "unit". Remove it or change the kind.
					una.lone@council.example | una.lone@council.example, manager: mo.law | people.yaml, line 7: person "una.lone" is not an officer and cannot have "manager". Remove it or change the kind.
					una.lone@council.example | una.lone@council.example, roles: [managers] | people.yaml, line 7: person "una.lone" is not an officer and cannot have "roles". Remove it or change the kind.
					unit: legal | roles: [manager] | people.yaml, line 2: person "mo.law" has the role "manager", which is not known. Use democratic-services, managers, analysts or camunda-admin.
					una.lone@council.example | una.lone | people.yaml, line 7: person "una.lone" has "una.lone" as e-mail address. Write an address with one @ and no spaces.
					manager: sam.homes | manager: lee.reed | people.yaml, line 4: person "jo.blogs" is managed by "lee.reed", who is not an officer. Name an officer.
					""")
	void shouldRefuseWhatAPersonCannotHave(String from, String to, String problem) {
		DirectoryFolder.small(this.temporary).replace("people.yaml", from, to).isRefusedWith(problem);
	}

	@ParameterizedTest
	@CsvSource({ "admin", "system" })
	void shouldRefuseTheProductsOwnUserIds(String id) {
		DirectoryFolder.small(this.temporary)
			.append("people.yaml",
					"- {id: %s, name: Any Body, kind: officer, email: any@council.example}".formatted(id))
			.isRefusedWith("people.yaml, line 8: person \"%s\" has an id that the product uses itself. Give another id."
				.formatted(id));
	}

}
