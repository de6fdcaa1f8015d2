package org.protocoldesk.blocks;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.protocoldesk.documents.Audience;
import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Documents;
import org.protocoldesk.documents.FileCheck;
import org.protocoldesk.documents.FileRefused;
import org.protocoldesk.documents.Paper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the papers that whoever works on a task puts into its case, to be released. A
 * task takes papers if its model sets the property {@code papers} to {@code taken}. Until
 * its release a paper is for nobody but the person who put it in.
 */
@Service
@Transactional
public class PaperDesk {

	private static final String PROPERTY = "papers";

	private final TaskService tasks;

	private final RepositoryService repository;

	private final IdentityService identity;

	private final Documents documents;

	private final FileCheck check;

	private final Actors actors;

	PaperDesk(TaskService tasks, RepositoryService repository, IdentityService identity, Documents documents,
			FileCheck check, Actors actors) {
		this.tasks = tasks;
		this.repository = repository;
		this.identity = identity;
		this.documents = documents;
		this.check = check;
		this.actors = actors;
	}

	/**
	 * Keeps a file with the case of a task.
	 * @throws NoSuchElementException if the caller works on no such task
	 * @throws FileRefused if the file cannot be taken
	 */
	public Document put(String task, String name, byte[] bytes) {
		String reference = referenceOf(task);
		FileCheck.File file = this.check.check(name, bytes);
		if (of(task).stream().anyMatch((paper) -> paper.getName().equals(file.name()))) {
			throw new FileRefused("there is a paper of this name already; take it back first or choose another name.");
		}
		String actor = this.actors.current();
		return this.documents.keep(new Paper(reference, Documents.FOR_RELEASE, file.name(), file.mediaType(), bytes,
				Audience.NAMED, Set.of(actor), actor, this.actors.nameOf(actor)));
	}

	/** What the caller has put in for the task so far. */
	@Transactional(readOnly = true)
	public List<Document> of(String task) {
		String actor = this.actors.current();
		return this.documents.toRelease(referenceOf(task))
			.stream()
			.filter((paper) -> paper.getCreatedBy().equals(actor))
			.toList();
	}

	/** Takes back what the caller put in. */
	public void takeBack(String task, UUID id) {
		Document paper = of(task).stream()
			.filter((own) -> own.getId().equals(id))
			.findFirst()
			.orElseThrow(NoSuchElementException::new);
		this.documents.withdraw(paper.getId(), this.actors.current(), "Taken back before its release.");
	}

	/** The case of a task that takes papers and that the caller has taken on. */
	private String referenceOf(String id) {
		String actor = this.actors.current();
		return unasked(() -> {
			Task task = this.tasks.createTaskQuery().taskId(id).taskAssignee(actor).active().singleResult();
			if (task == null || !takesPapers(task)) {
				throw new NoSuchElementException();
			}
			return (String) this.tasks.getVariable(task.getId(), "reference");
		});
	}

	private boolean takesPapers(Task task) {
		UserTask drawn = this.repository.getBpmnModelInstance(task.getProcessDefinitionId())
			.getModelElementById(task.getTaskDefinitionKey());
		return drawn.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.list()
			.stream()
			.flatMap((properties) -> properties.getCamundaProperties().stream())
			.anyMatch((property) -> PROPERTY.equals(property.getCamundaName())
					&& "taken".equals(property.getCamundaValue()));
	}

	/** Whoever works on a task may not read the model that it comes from. */
	private <T> T unasked(Supplier<T> question) {
		var caller = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			return question.get();
		}
		finally {
			this.identity.setAuthentication(caller);
		}
	}

}
