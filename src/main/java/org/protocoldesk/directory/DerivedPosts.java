package org.protocoldesk.directory;

import java.util.List;
import java.util.stream.Stream;

/**
 * The posts that follow from groups, bodies and portfolios and stand in no file.
 */
final class DerivedPosts {

	private DerivedPosts() {
	}

	static Stream<Post> of(List<PoliticalGroup> groups, List<Body> bodies, List<Portfolio> portfolios) {
		return Stream
			.of(groups.stream().map((group) -> post(Offices.GROUP_LEADER, group.id(), group.leader(), List.of())),
					bodies.stream().map((body) -> post(Offices.COMMITTEE_CHAIR, body.id(), body.chair(), List.of())),
					portfolios.stream().map(DerivedPosts::of))
			.flatMap((posts) -> posts);
	}

	/** A shared portfolio is one post: its further holders act in it like deputies. */
	private static Post of(Portfolio portfolio) {
		List<String> holders = portfolio.holders();
		return post(Offices.PORTFOLIO_HOLDER, portfolio.id(), holders.isEmpty() ? null : holders.get(0),
				holders.stream().skip(1).map((person) -> new Deputy(person, null, null)).toList());
	}

	private static Post post(String office, String unit, String holder, List<Deputy> deputies) {
		return new Post(Offices.post(office, unit), office, unit, holder, deputies, null);
	}

}
