package org.protocoldesk.blocks;

import java.util.Optional;

import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.directory.Person;
import org.protocoldesk.directory.PoliticalGroup;

import org.springframework.stereotype.Component;

/**
 * Says for which political group a Member asks. Fields: {@code member}; {@code forGroup},
 * the group that was named, which has to be the Member's own. Sets {@code group},
 * {@code groupName}, {@code groupLeader} (empty where the Member leads it) and
 * {@code standing}, {@code own} or {@code none} for a Member without a group.
 */
@Component("groupFacts")
class GroupFacts implements FactFinder {

	private final CurrentDirectory directory;

	GroupFacts(CurrentDirectory directory) {
		this.directory = directory;
	}

	@Override
	public void find(CaseInHand current) {
		Directory known = this.directory.get();
		Person member = known.person(current.input("member")).orElseThrow();
		current.own("forGroup").filter((named) -> !named.equals(member.group())).ifPresent((foreign) -> {
			throw new WrongInput("group", "a Member asks for the group that they sit in; choose that one.");
		});
		Optional<PoliticalGroup> group = Optional.ofNullable(member.group()).flatMap(known::group);
		current.set("group", group.map(PoliticalGroup::id).orElse(""));
		current.set("groupName", group.map(PoliticalGroup::name).orElse("a Member without a group"));
		current.set("groupLeader",
				group.map(PoliticalGroup::leader).filter((leader) -> !leader.equals(member.id())).orElse(""));
		current.set("standing", group.isPresent() ? "own" : "none");
	}

}
