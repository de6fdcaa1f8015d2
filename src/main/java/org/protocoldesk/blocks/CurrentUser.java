package org.protocoldesk.blocks;

import java.util.List;
import java.util.Optional;

/** Who is logged in and calls, if a person does. */
public interface CurrentUser {

	Optional<String> id();

	/** Ids of the groups the user is in: kinds, roles and posts. */
	List<String> groups();

}
