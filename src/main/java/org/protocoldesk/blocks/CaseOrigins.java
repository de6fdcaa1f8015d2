package org.protocoldesk.blocks;

import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.protocoldesk.casefile.CaseFile;

import org.springframework.stereotype.Component;

/** Knows the rules that a case began with, whoever asks and whether it runs or not. */
@Component
class CaseOrigins {

	private final Origins origins;

	private final HistoryService history;

	private final RepositoryService repository;

	private final IdentityService identity;

	CaseOrigins(Origins origins, HistoryService history, RepositoryService repository, IdentityService identity) {
		this.origins = origins;
		this.history = history;
		this.repository = repository;
		this.identity = identity;
	}

	Origin of(CaseFile file) {
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
