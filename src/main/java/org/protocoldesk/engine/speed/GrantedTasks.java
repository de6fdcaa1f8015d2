package org.protocoldesk.engine.speed;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Asks for tasks by way of the grants that somebody has, not for each task whether there
 * is a grant for it. The engine joins tasks and grants on three ids at once, which
 * PostgreSQL can only do by comparing each task with each grant. Here the same grants
 * give the ids of their tasks, by one id at a time: of the task itself, of its procedure,
 * or of everything. The parameters of the statement stay as they are.
 * <p>
 * PostgreSQL cannot know that hardly anybody has a grant for everything, would expect all
 * tasks and read them all. It takes the elements of a JSON array for a hundred, and looks
 * a hundred tasks up by their ids.
 */
final class GrantedTasks {

	private static final Pattern JOIN = Pattern.compile(
			"inner\\s+join\\s*\\(\\s*(select\\s+A\\.\\*\\s+from\\s+(\\S*)ACT_RU_AUTHORIZATION\\s+A\\s.*?)\\)\\s*AUTH\\s+ON\\s*"
					+ "\\(\\s*AUTH\\.RESOURCE_ID_\\s+in\\s*\\(\\s*RES\\.ID_\\s*,\\s*D\\.KEY_\\s*,\\s*'\\*'\\s*\\)\\s*\\)",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final String BY_GRANT = """
			inner join (
			  with GRANTED as materialized (%1$s)
			  select jsonb_array_elements_text((select jsonb_agg(RESOURCE_ID_) from (
			    select RESOURCE_ID_ from GRANTED
			    union select T.ID_ from GRANTED
			      inner join %2$sACT_RE_PROCDEF P on P.KEY_ = RESOURCE_ID_
			      inner join %2$sACT_RU_TASK T on T.PROC_DEF_ID_ = P.ID_
			    union select T.ID_ from %2$sACT_RU_TASK T where exists (select 1 from GRANTED where RESOURCE_ID_ = '*')
			  ) IDS)) as RESOURCE_ID_
			) AUTH on (AUTH.RESOURCE_ID_ = RES.ID_)""";

	private GrantedTasks() {
	}

	/** The statement asked in this way; nothing where it does not ask for grants. */
	static Optional<String> in(String statement) {
		return JOIN.matcher(statement)
			.results()
			.findFirst()
			.map((found) -> statement.substring(0, found.start())
					+ BY_GRANT.formatted(found.group(1).strip(), found.group(2)) + statement.substring(found.end()));
	}

}
