package org.protocoldesk.api;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.directory.Post;

@Schema(name = "Post")
record PostView(@Schema(description = "Id; also the group of users.", example = "service-director.housing") String id,
		@Schema(description = "Office, in the words of the rules.", example = "service-director") String office,
		@Schema(description = "What the post looks after, or null.", example = "housing", nullable = true) String unit,
		@Schema(description = "Id of the person who holds it, or null while it is vacant.",
				nullable = true) String holder,
		@Schema(description = "Ids of those who may act in it today beside the holder.") List<String> deputies,
		@Schema(description = "Id of the post above, or null.", example = "corporate-director.place",
				nullable = true) String reportsTo) {

	static PostView of(Post post, LocalDate today) {
		return new PostView(post.id(), post.office(), post.unit(), post.holder(),
				post.actors(today).stream().filter((person) -> !person.equals(post.holder())).toList(),
				post.reportsTo());
	}

}
