package org.protocoldesk.blocks;

import java.util.List;

import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.directory.Person;
import org.protocoldesk.directory.Post;

import org.springframework.stereotype.Component;

/**
 * Says what the parties are to each other in the words of the decision tables. Fields:
 * {@code officer} and, where it matters, {@code member}, person ids. Sets
 * {@code subjectTier}, the officer's rung, and {@code complainantKind}, the Member's
 * standing.
 */
@Component("partiesFacts")
class PartiesFacts implements FactFinder {

	private final CurrentDirectory directory;

	PartiesFacts(CurrentDirectory directory) {
		this.directory = directory;
	}

	@Override
	public void find(CaseInHand current) {
		current.set("subjectTier", current.origin().council().tierOf(officesOf(current.input("officer"))));
		current.own("member").ifPresent((member) -> current.set("complainantKind", kindOf(member)));
	}

	private List<String> officesOf(String person) {
		return this.directory.get().postsHeldBy(person).stream().map(Post::office).toList();
	}

	private String kindOf(String memberId) {
		Directory known = this.directory.get();
		Person member = known.person(memberId).orElseThrow();
		boolean leadsGroup = known.groups().stream().anyMatch((group) -> memberId.equals(group.leader()));
		boolean leader = officesOf(memberId).contains("leader");
		if (leader) {
			return (leadsGroup || member.group() == null) ? "leader-of-own-group" : "leader";
		}
		if (member.kind() == Person.Kind.CO_OPTED) {
			return "co-opted";
		}
		if (member.group() == null) {
			return "ungrouped";
		}
		return leadsGroup ? "group-leader" : "member";
	}

}
