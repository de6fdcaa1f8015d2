package org.protocoldesk.engine.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.protocoldesk.council.ActiveCouncil;
import org.protocoldesk.council.CouncilProfile;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.directory.Person;
import org.protocoldesk.directory.Post;
import org.protocoldesk.directory.Unit;

import org.springframework.stereotype.Component;

/**
 * Makes the engine's groups follow the directory: a group is a post, or one of the kinds
 * and roles of people; its members are those who act in it today.
 */
@Component
class PostGroups {

	private static final String TYPE = "POST";

	private final IdentityService identity;

	private final CurrentDirectory directory;

	private final ActiveCouncil council;

	private final Clock clock;

	private final AccessExceptions exceptions;

	PostGroups(IdentityService identity, CurrentDirectory directory, ActiveCouncil council, Clock clock,
			AccessExceptions exceptions) {
		this.identity = identity;
		this.directory = directory;
		this.council = council;
		this.clock = clock;
		this.exceptions = exceptions;
	}

	void follow() {
		Map<String, String> wanted = new HashMap<>(DirectoryGroups.KINDS_AND_ROLES);
		this.directory.get().posts().forEach((post) -> wanted.put(post.id(), nameOf(post)));
		Map<String, Group> present = this.identity.createGroupQuery()
			.list()
			.stream()
			.collect(Collectors.toMap(Group::getId, (group) -> group));
		wanted.forEach((id, name) -> save(id, name, present.get(id)));
		present.values()
			.stream()
			.filter((group) -> TYPE.equals(group.getType()) && !wanted.containsKey(group.getId()))
			.forEach((group) -> this.identity.deleteGroup(group.getId()));
		LocalDate today = LocalDate.now(this.clock);
		this.directory.get().people().forEach((person) -> joinAndLeave(person, today));
		wanted.keySet().stream().filter((group) -> !Groups.CAMUNDA_ADMIN.equals(group)).forEach(this::sendStrangersOut);
	}

	/**
	 * Nobody is in a group of the directory whom the directory does not know, unless by
	 * an exception that holds today.
	 */
	private void sendStrangersOut(String group) {
		this.identity.createUserQuery()
			.memberOfGroup(group)
			.list()
			.stream()
			.filter((user) -> this.directory.get().people().stream().noneMatch((one) -> one.id().equals(user.getId())))
			.filter((user) -> !this.exceptions.holds(user.getId(), group))
			.forEach((user) -> this.identity.deleteMembership(user.getId(), group));
	}

	private void save(String id, String name, Group present) {
		if (present != null && name.equals(present.getName())) {
			return;
		}
		Group group = (present != null) ? present : this.identity.newGroup(id);
		group.setName(name);
		if (present == null) {
			group.setType(DirectoryGroups.KINDS_AND_ROLES.containsKey(id) ? "ROLE" : TYPE);
		}
		this.identity.saveGroup(group);
	}

	private void joinAndLeave(Person person, LocalDate today) {
		Set<String> wanted = this.directory.get().groupsOf(person.id(), today);
		Set<String> present = this.identity.createGroupQuery()
			.groupMember(person.id())
			.list()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toCollection(HashSet::new));
		wanted.stream()
			.filter((group) -> !present.contains(group))
			.forEach((group) -> this.identity.createMembership(person.id(), group));
		present.stream()
			.filter((group) -> !wanted.contains(group))
			.forEach((group) -> this.identity.deleteMembership(person.id(), group));
	}

	private String nameOf(Post post) {
		CouncilProfile profile = this.council.profile();
		Directory known = this.directory.get();
		if (post.unit() == null || !profile.titleOf(post.id()).equals(profile.titleOf(post.office()))) {
			return profile.titleOf(post.id());
		}
		String unit = known.unit(post.unit())
			.map(Unit::name)
			.or(() -> known.group(post.unit()).map((group) -> group.name()))
			.or(() -> known.body(post.unit()).map((body) -> body.name()))
			.or(() -> known.portfolio(post.unit()).map((portfolio) -> portfolio.name()))
			.orElse(post.unit());
		return profile.titleOf(post.office()) + ", " + unit;
	}

}
