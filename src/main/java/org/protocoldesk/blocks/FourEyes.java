package org.protocoldesk.blocks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.protocoldesk.casefile.CaseRegister;

import org.springframework.stereotype.Component;

/**
 * Keeps two steps of a case in two people's hands: whoever took the one, in whichever
 * post, never takes the other.
 */
@Component
public class FourEyes {

	private final CaseRegister register;

	private final Origins origins;

	FourEyes(CaseRegister register, Origins origins) {
		this.register = register;
		this.origins = origins;
	}

	/** Whether others are to be kept apart from whoever takes this task. */
	public boolean concerns(DelegateTask task) {
		return this.origins.of(task.getProcessDefinitionId()).keptApart().concerns(task.getTaskDefinitionKey());
	}

	/** Notes who completes such a task of a case. */
	public void note(String reference, DelegateTask task) {
		if (task.getAssignee() != null) {
			this.register.tookStep(reference, task.getTaskDefinitionKey(), task.getAssignee());
		}
	}

	/** Whether a person took a step from whose takers this task is kept. */
	public boolean bars(String person, DelegateTask task) {
		String steps = TaskSeat.of(task).apartFrom();
		return person != null && steps != null
				&& caseOf(task).filter((reference) -> takersOf(steps, reference).contains(person)).isPresent();
	}

	/** The case that a task belongs to, if it is one of the register's. */
	public Optional<String> caseOf(DelegateTask task) {
		return Optional.ofNullable((String) task.getVariable("reference"))
			.filter((reference) -> this.register.find(reference).isPresent());
	}

	Set<String> takersOf(String steps, String reference) {
		return steps(steps).isEmpty() ? Set.of() : this.register.whoTook(reference, steps(steps));
	}

	static List<String> steps(String list) {
		return (list == null || list.isBlank()) ? List.of()
				: Arrays.stream(list.split(",")).map(String::strip).toList();
	}

}
