package org.protocoldesk.directory;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipRulesTests {

	@TempDir
	private Path temporary;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					groups.yaml | lee.reed | una.lone | groups.yaml, line 1: group "reds" is led by "una.lone", who is not in that group. Change the leader here or the group in people.yaml.
					bodies.yaml | , una.lone] | ] | bodies.yaml, line 1: body "full-council" is chaired by "una.lone", who is not one of its members. Add them to the members or change the chair.
					bodies.yaml | [lee.reed | [jo.blogs | bodies.yaml, line 1: body "full-council" names "jo.blogs" under "members", who is an officer. Name Members only.
					portfolios.yaml | may.reed | jo.blogs | portfolios.yaml, line 1: portfolio "homes" names "jo.blogs" under "holders", who is an officer. Name Members only.
					""")
	void shouldRefuse(String file, String from, String to, String problem) {
		DirectoryFolder.small(this.temporary).replace(file, from, to).isRefusedWith(problem);
	}

}
