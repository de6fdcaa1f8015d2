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
import org.protocoldesk.documents.FileRefused;
import org.protocoldesk.documents.MadePaper;
import org.protocoldesk.documents.Paper;
import org.protocoldesk.documents.PaperMaker;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

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

	private final PaperMaker maker;

	private final Actors actors;

	private final TransactionTemplate transactions;

	PaperDesk(TaskService tasks, RepositoryService repository, IdentityService identity, Documents documents,
			PaperMaker maker, Actors actors, TransactionTemplate transactions) {
		this.tasks = tasks;
		this.repository = repository;
		this.identity = identity;
		this.documents = documents;
		this.maker = maker;
		this.actors = actors;
		this.transactions = transactions;
	}

	/**
	 * Makes a file ready, which may take its time, and keeps it with the case of a task.
	 * @param size how many bytes it has, where {@code bytes} are only its beginning
	 * @throws NoSuchElementException if the caller works on no such task
	 * @throws FileRefused if the file cannot be taken
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public Document put(String task, String name, byte[] bytes, long size) {
		referenceOf(task);
		MadePaper made = this.maker.make(name, bytes, size);
		return this.transactions.execute((status) -> keep(task, made));
	}

	private Document keep(String task, MadePaper made) {
		if (of(task).stream().anyMatch((paper) -> paper.getName().equals(made.name()))) {
			throw new FileRefused("there is a paper of this name already; take it back first or choose another name.");
		}
		String actor = this.actors.current();
		return this.documents.keep(new Paper(referenceOf(task), Documents.FOR_RELEASE, made.name(), "application/pdf",
				made.pdf(), Audience.NAMED, Set.of(actor), actor, this.actors.nameOf(actor)), made.pages());
	}

	/**
	 * The caller has looked at a paper and confirms that its reader may see this.
	 * @throws NoSuchElementException if the caller put in no such paper for the task
	 */
	public void confirm(String task, UUID id) {
		this.documents.confirm(own(task, id));
	}

	/**
	 * How a page of a paper will look, as a JPEG file.
	 * @throws NoSuchElementException if the caller put in no such paper for the task, or
	 * it has no such page
	 */
	@Transactional(readOnly = true)
	public byte[] pictureOf(String task, UUID id, int page) {
		return this.documents.pictureOf(own(task, id), page).orElseThrow(NoSuchElementException::new);
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
		this.documents.withdraw(own(task, id).getId(), this.actors.current(), "Taken back before its release.");
	}

	private Document own(String task, UUID id) {
		return of(task).stream()
			.filter((own) -> own.getId().equals(id))
			.findFirst()
			.orElseThrow(NoSuchElementException::new);
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
