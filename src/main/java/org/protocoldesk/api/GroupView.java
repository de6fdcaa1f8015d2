package org.protocoldesk.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.directory.Person;
import org.protocoldesk.directory.PoliticalGroup;

@Schema(name = "PoliticalGroup")
record GroupView(@Schema(description = "Id.", example = "labour") String id,
		@Schema(description = "Name.", example = "Labour Group") String name,
		@Schema(description = "Id of the Member who leads it, or null.", nullable = true) String leader,
		@Schema(description = "Ids of its Members.") List<String> members) {

	static GroupView of(PoliticalGroup group, Directory directory) {
		return new GroupView(group.id(), group.name(), group.leader(),
				directory.people()
					.stream()
					.filter((person) -> group.id().equals(person.group()))
					.map(Person::id)
					.toList());
	}

}
