package org.protocoldesk.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryApiTests extends ApiTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					people      | carol.whitfield          | id name kind posts group bodies wards unit
					posts       | service-director.housing | id office unit holder deputies reportsTo
					groups      | labour                   | id name leader members
					bodies      | planning                 | id name kind chair viceChair members unit
					delegations | home-adaptation-grants   | id title kind reference conferredBy heldBy officers area expires consultees inForce
					wards       | northgate                | id name
					units       | housing                  | id name partOf
					portfolios  | housing                  | id name holders relevantMembers units
					""")
	void shouldDescribeTheCouncilToEverybody(String list, String id, String fields) {
		assertThat(names(entry(list, id))).containsExactly(fields.split(" "));
	}

	@Test
	void shouldDescribeAnOfficer() {
		JsonNode officer = entry("people", "carol.whitfield");
		assertThat(officer.path("kind").asText()).isEqualTo("officer");
		assertThat(officer.path("posts")).map(JsonNode::asText).containsExactly("service-director.housing");
		assertThat(officer.path("unit").asText()).isEqualTo("housing");
		assertThat(officer.path("group").isNull()).isTrue();
	}

	@Test
	void shouldDescribeAMember() {
		JsonNode member = entry("people", "rashid.mahmood");
		assertThat(member.path("kind").asText()).isEqualTo("member");
		assertThat(member.path("group").asText()).isEqualTo("labour");
		assertThat(member.path("posts")).map(JsonNode::asText).contains("leader", "committee-chair.executive");
		assertThat(member.path("bodies")).map(JsonNode::asText).containsExactly("full-council", "executive");
		assertThat(member.path("wards")).map(JsonNode::asText).containsExactly("northgate");
		assertThat(entry("people", "helen.oduro").path("kind").asText()).isEqualTo("co-opted");
	}

	@Test
	void shouldNameTheDeputiesWhoActToday() {
		itIs("2026-06-01T09:00:00Z");
		assertThat(entry("posts", "service-director.children").path("deputies")).map(JsonNode::asText)
			.containsExactly("colin.frost");
		itIs("2027-01-01T09:00:00Z");
		assertThat(entry("posts", "service-director.children").path("deputies")).isEmpty();
	}

	@Test
	void shouldSayWhereAPostBelongs() {
		JsonNode post = entry("posts", "service-director.housing");
		assertThat(post.path("office").asText()).isEqualTo("service-director");
		assertThat(post.path("unit").asText()).isEqualTo("housing");
		assertThat(post.path("holder").asText()).isEqualTo("carol.whitfield");
		assertThat(post.path("reportsTo").asText()).isEqualTo("corporate-director.place");
		assertThat(entry("posts", "group-leader.labour").path("holder").asText()).isEqualTo("dorothy.nkemelu");
	}

	@Test
	void shouldSayWhetherADelegationIsInForce() {
		itIs("2027-03-31T12:00:00Z");
		assertThat(entry("delegations", "temporary-road-closures").path("inForce").asBoolean()).isTrue();
		assertThat(entry("delegations", "temporary-road-closures").path("expires").asText()).isEqualTo("2027-03-31");
		itIs("2027-04-01T12:00:00Z");
		assertThat(entry("delegations", "temporary-road-closures").path("inForce").asBoolean()).isFalse();
	}

	@Test
	void shouldListTheMembersOfAGroup() {
		assertThat(entry("groups", "conservative").path("members")).map(JsonNode::asText)
			.containsExactly("margaret.holloway", "philip.ransome", "angela.cooper");
	}

	private JsonNode entry(String list, String id) {
		for (JsonNode entry : read("gary.stubbs", "/api/directory/" + list)) {
			if (entry.path("id").asText().equals(id)) {
				return entry;
			}
		}
		throw new AssertionError("There is no " + id + " among the " + list);
	}

}
