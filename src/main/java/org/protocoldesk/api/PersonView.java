package org.protocoldesk.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.directory.Body;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.directory.Person;
import org.protocoldesk.directory.Post;

@Schema(name = "Person")
record PersonView(@Schema(description = "Id; also the user name.", example = "carol.whitfield") String id,
		@Schema(description = "Name.", example = "Carol Whitfield") String name,
		@Schema(description = "Kind of person.", allowableValues = {
				"officer", "member", "co-opted" }) String kind,
		@Schema(description = "Ids of the posts they hold.") List<String> posts,
		@Schema(description = "Id of a Member's political group, or null.", nullable = true) String group,
		@Schema(description = "Ids of the bodies they sit on.") List<String> bodies,
		@Schema(description = "Ids of the wards they represent.") List<String> wards,
		@Schema(description = "Id of the unit an officer works in, or null.", example = "housing",
				nullable = true) String unit){

	static PersonView of(Person person, Directory directory) {
		return new PersonView(person.id(), person.name(), person.kind().code(),
				directory.postsHeldBy(person.id()).stream().map(Post::id).toList(), person.group(),
				directory.bodiesOf(person.id()).stream().map(Body::id).toList(), person.wards(), person.unit());
	}

}
