package org.protocoldesk.engine.speed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks which groups have grants by going from one to the next in the index. The engine
 * asks it before nearly everything that it does for somebody, and reads every grant there
 * is to find a handful of groups.
 */
final class GrantedGroups {

	private static final Pattern ALL = Pattern.compile(
			"\\s*select\\s+distinct\\s*\\(A\\.GROUP_ID_\\)\\s+from\\s+(\\S*)ACT_RU_AUTHORIZATION\\s+A\\s*",
			Pattern.CASE_INSENSITIVE);

	private static final String ONE_BY_ONE = """
			with recursive NEXT as (
			  select min(GROUP_ID_) as GROUP_ID_ from %1$sACT_RU_AUTHORIZATION
			  union all
			  select (select min(A.GROUP_ID_) from %1$sACT_RU_AUTHORIZATION A where A.GROUP_ID_ > NEXT.GROUP_ID_)
			  from NEXT where NEXT.GROUP_ID_ is not null)
			select GROUP_ID_ from NEXT where GROUP_ID_ is not null""";

	private GrantedGroups() {
	}

	/** The statement asked in this way; nothing where it asks for something else. */
	static Optional<String> in(String statement) {
		Matcher all = ALL.matcher(statement);
		return all.matches() ? Optional.of(ONE_BY_ONE.formatted(all.group(1))) : Optional.empty();
	}

}
