package org.protocoldesk.engine.access;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What a group may do with a resource. */
record Grant(String group, Resource resource, String id, List<Permission> permissions) {

	static final String ANY = "*";

	static Grant of(String group, Resource resource, String id, Permission... permissions) {
		return new Grant(group, resource, id, List.of(permissions));
	}

	String target() {
		return this.group + " " + this.resource.resourceType() + " " + this.id;
	}

	/** Both grants of the same target in one. */
	Grant and(Grant other) {
		return new Grant(this.group, this.resource, this.id,
				Stream.concat(this.permissions.stream(), other.permissions.stream()).distinct().toList());
	}

	boolean isFor(Authorization authorization) {
		return this.group.equals(authorization.getGroupId()) && this.id.equals(authorization.getResourceId())
				&& this.resource.resourceType() == authorization.getResourceType();
	}

	void writeTo(Authorization authorization) {
		authorization.setGroupId(this.group);
		authorization.setResource(this.resource);
		authorization.setResourceId(this.id);
		authorization.setPermissions(this.permissions.toArray(Permission[]::new));
	}

}
