package org.protocoldesk.blocks;

import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.protocoldesk.casefile.CaseFile;

import org.springframework.stereotype.Component;

/** Knows the rules that a case began with, whoever asks and whether it runs or not. */
@Component
class CaseOrigins {

	private final Origins origins;

	private final HistoryService history;

	private final RepositoryService repository;

	private final Unasked unasked;

	CaseOrigins(Origins origins, HistoryService history, RepositoryService repository, Unasked unasked) {
		this.origins = origins;
		this.history = history;
		this.repository = repository;
		this.unasked = unasked;
	}

	/**
	 * The rules that a case began with, the newest where these are gone, or none where
	 * the procedure is.
	 */
	Optional<Origin> of(CaseFile file) {
		return this.unasked.look(() -> first(file).or(() -> latest(file.procedure())).map(this.origins::of));
	}

	private Optional<String> first(CaseFile file) {
		return this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(file.reference())
			.processDefinitionKey(file.procedure())
			.listPage(0, 1)
			.stream()
			.map(HistoricProcessInstance::getProcessDefinitionId)
			.filter((model) -> this.repository.createProcessDefinitionQuery().processDefinitionId(model).count() > 0)
			.findFirst();
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
