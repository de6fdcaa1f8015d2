package org.protocoldesk.engine.access;

import java.util.Objects;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

import org.springframework.stereotype.Component;

/**
 * Something that is another as soon as an account has another password or other groups.
 */
@Component
class AccountStamps {

	private final IdentityService identity;

	AccountStamps(IdentityService identity) {
		this.identity = identity;
	}

	/** Empty if there is no such account. */
	String of(String account) {
		UserEntity user = (UserEntity) this.identity.createUserQuery().userId(account).singleResult();
		if (user == null) {
			return "";
		}
		String groups = this.identity.createGroupQuery()
			.groupMember(account)
			.list()
			.stream()
			.map(Group::getId)
			.sorted()
			.collect(Collectors.joining(" "));
		return Objects.hash(user.getPassword(), user.getSalt()) + " " + groups;
	}

}
