package org.protocoldesk.blocks;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseRegister;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Action;
import org.protocoldesk.casefile.JournalLine.Audience;
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

	private final IdentityService identity;

	FileReadings(CaseRegister register, Origins origins, Actors actors, HistoryService history,
			RepositoryService repository, IdentityService identity) {
		this.register = register;
		this.origins = origins;
		this.actors = actors;
		this.history = history;
		this.repository = repository;
		this.identity = identity;
	}

	/** Notes that whoever is logged in reads the file now. */
	public void note(CaseFile file) {
		Origin origin = originOf(file);
		Citation citation = origin.council()
			.citations()
			.getOrDefault(origin.procedure(), Map.of())
			.get(JournalLine.READING);
		if (citation == null) {
			return;
		}
		String reader = this.actors.current();
		String name = this.actors.nameOf(reader);
		this.register.record(file.reference(),
				new JournalLine(JournalLine.READING, reader, name, null, Action.RECORDED, null, citation.rule(),
						citation.basis(), origin.wording().line(JournalLine.READING, Map.of("readerName", name)),
						Audience.OFFICES));
	}

	/** The rules that the case began with, whoever asks. */
	private Origin originOf(CaseFile file) {
		var caller = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			List<HistoricProcessInstance> runs = this.history.createHistoricProcessInstanceQuery()
				.processInstanceBusinessKey(file.reference())
				.processDefinitionKey(file.procedure())
				.listPage(0, 1);
			return this.origins.of(runs.isEmpty() ? latest(file.procedure()) : runs.get(0).getProcessDefinitionId());
		}
		finally {
			this.identity.setAuthentication(caller);
		}
	}

	private String latest(String procedure) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(procedure)
			.latestVersion()
			.singleResult()
			.getId();
	}

}
