package org.protocoldesk.blocks;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;
import org.protocoldesk.council.ActiveCouncil;
import org.protocoldesk.council.Citation;

import org.springframework.stereotype.Component;

/**
 * Writes into a confidential case's journal who read its file. A procedure's cases are
 * confidential if the council cites a rule for reading them.
 */
@Component
public class FileReadings {

	private final CaseRegister register;

	private final Origins origins;

	private final Actors actors;

	private final HistoryService history;

	private final RepositoryService repository;

	private final ActiveCouncil council;

	private final Unasked unasked;

	FileReadings(CaseRegister register, Origins origins, Actors actors, HistoryService history,
			RepositoryService repository, ActiveCouncil council, Unasked unasked) {
		this.register = register;
		this.origins = origins;
		this.actors = actors;
		this.history = history;
		this.repository = repository;
		this.council = council;
		this.unasked = unasked;
	}

	/** Notes that whoever is logged in reads the file now. */
	public void note(CaseFile file) {
		Optional<Origin> origin = this.unasked.look(() -> originOf(file));
		Citation citation = origin.map(Origin::council)
			.orElseGet(this.council::profile)
			.citations()
			.getOrDefault(file.procedure(), Map.of())
			.get(JournalLine.READING);
		if (citation == null) {
			return;
		}
		String reader = this.actors.current();
		String name = this.actors.nameOf(reader);
		String text = origin.map((known) -> known.wording().line(JournalLine.READING, Map.of("readerName", name)))
			.orElse(name + " read the case file.");
		this.register.record(file.reference(), new JournalLine(JournalLine.READING, reader, name, null, Action.RECORDED,
				null, citation.rule(), citation.basis(), text, Audience.OFFICES));
	}

	/** The rules that the case began with, or the newest where they are gone. */
	private Optional<Origin> originOf(CaseFile file) {
		return this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(file.reference())
			.processDefinitionKey(file.procedure())
			.listPage(0, 1)
			.stream()
			.map(HistoricProcessInstance::getProcessDefinitionId)
			.filter((model) -> this.repository.createProcessDefinitionQuery().processDefinitionId(model).count() > 0)
			.findFirst()
			.or(() -> latest(file.procedure()))
			.map(this.origins::of);
	}

	private Optional<String> latest(String procedure) {
		return Optional
			.ofNullable(this.repository.createProcessDefinitionQuery()
				.processDefinitionKey(procedure)
				.latestVersion()
				.singleResult())
			.map(ProcessDefinition::getId);
	}

}
