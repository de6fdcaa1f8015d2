package org.protocoldesk.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.protocoldesk.blocks.Origin;
import org.protocoldesk.council.ActiveCouncil;
import org.protocoldesk.council.CouncilProfile;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.directory.Person;
import org.protocoldesk.directory.Post;

import org.springframework.stereotype.Component;

/** What people call the procedures, the offices, the posts and the outcomes. */
@Component
class Titles {

	private final Models models;

	private final ActiveCouncil council;

	private final CurrentDirectory directory;

	Titles(Models models, ActiveCouncil council, CurrentDirectory directory) {
		this.models = models;
		this.council = council;
		this.directory = directory;
	}

	/** The profile that a case began with. */
	CouncilProfile council(String procedure, Integer version) {
		return this.models.origin(procedure, version).map(Origin::council).orElseGet(this.council::profile);
	}

	/** What the codes of a case mean. */
	Codes codes(String procedure, Integer version) {
		return new Codes(this.models.origin(procedure, version), this.council.profile());
	}

	String procedure(String key) {
		return this.models.latest(key).map(Model::name).orElseGet(() -> StepNames.spelt(key));
	}

	String outcome(String procedure, Integer version, String code) {
		return this.models.origin(procedure, version)
			.map((origin) -> origin.wording().of("outcome", code))
			.filter((word) -> !word.isBlank())
			.orElse(code);
	}

	/** Every office that the council names, by id. */
	Map<String, String> offices() {
		return new TreeMap<>(this.council.profile().offices());
	}

	/** A post with what it looks after, an office, or a person. */
	String holder(String id, CouncilProfile council) {
		Directory known = this.directory.get();
		Optional<Post> post = known.post(id);
		if (post.isPresent()) {
			return council.titleOf(id) + areaOf(post.get(), known);
		}
		return known.person(id)
			.map(Person::name)
			.orElseGet(() -> known.person(id).isEmpty() && council.titleOf(id).equals(id) ? id : council.titleOf(id));
	}

	private static String areaOf(Post post, Directory known) {
		if (post.unit() == null) {
			return "";
		}
		return List
			.of(known.unit(post.unit()).map((unit) -> unit.name()),
					known.group(post.unit()).map((group) -> group.name()),
					known.body(post.unit()).map((body) -> body.name()),
					known.portfolio(post.unit()).map((portfolio) -> portfolio.name()))
			.stream()
			.flatMap(Optional::stream)
			.findFirst()
			.map((name) -> " (" + name + ")")
			.orElse("");
	}

}
