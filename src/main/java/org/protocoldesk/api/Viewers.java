package org.protocoldesk.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.protocoldesk.blocks.CurrentUser;
import org.protocoldesk.casefile.Reader;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;

import org.springframework.stereotype.Component;

/**
 * Knows who asks, which desks are theirs today, and whether they oversee every case. Who
 * administers the desk does not: an account that is not in the directory oversees cases
 * if an administrator puts it into one of the groups that do.
 */
@Component
class Viewers {

	private static final Set<String> OVERSEERS = Set.of("managers", "democratic-services");

	private final CurrentUser user;

	private final CurrentDirectory directory;

	private final Clock clock;

	Viewers(CurrentUser user, CurrentDirectory directory, Clock clock) {
		this.user = user;
		this.directory = directory;
		this.clock = clock;
	}

	Reader current() {
		return reader(this.user.id().orElseThrow(), this.user.groups());
	}

	private Reader reader(String user, List<String> groups) {
		Directory known = this.directory.get();
		Set<String> desks = new HashSet<>(Set.of(user));
		known.postsActedOn(user, LocalDate.now(this.clock)).forEach((post) -> desks.add(post.id()));
		return new Reader(user, desks, groups.stream().anyMatch(OVERSEERS::contains));
	}

}
