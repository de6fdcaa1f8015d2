package org.protocoldesk.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.protocoldesk.casefile.Reader;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;

import org.springframework.stereotype.Component;

/** Knows who asks, which desks are theirs today, and whether they oversee every case. */
@Component
class Viewers {

	private static final Set<String> OVERSEERS = Set.of("managers", "democratic-services");

	private final IdentityService identity;

	private final CurrentDirectory directory;

	private final Clock clock;

	Viewers(IdentityService identity, CurrentDirectory directory, Clock clock) {
		this.identity = identity;
		this.directory = directory;
		this.clock = clock;
	}

	Reader current() {
		return Optional.ofNullable(this.identity.getCurrentAuthentication())
			.map((caller) -> reader(caller.getUserId(), caller.getGroupIds()))
			.orElseThrow();
	}

	private Reader reader(String user, List<String> groups) {
		Directory known = this.directory.get();
		Set<String> desks = new HashSet<>(Set.of(user));
		known.postsActedOn(user, LocalDate.now(this.clock)).forEach((post) -> desks.add(post.id()));
		boolean oversees = known.person(user)
			.filter((person) -> person.roles().stream().anyMatch(OVERSEERS::contains))
			.isPresent();
		return new Reader(user, desks, oversees || isAdministrator(groups));
	}

	private static boolean isAdministrator(List<String> groups) {
		return groups != null && groups.contains(Groups.CAMUNDA_ADMIN);
	}

}
