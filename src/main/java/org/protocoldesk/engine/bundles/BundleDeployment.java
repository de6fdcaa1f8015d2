package org.protocoldesk.engine.bundles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.protocoldesk.council.ActiveCouncil;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys each procedure that the council runs as one bundle under the procedure's name.
 * A bundle in which nothing changed is not deployed again; one in which anything changed
 * is deployed whole.
 */
@Component
public class BundleDeployment {

	private final RepositoryService repository;

	private final ModelFiles files;

	private final CouncilProcedures procedures;

	private final ActiveCouncil council;

	BundleDeployment(RepositoryService repository, ModelFiles files, CouncilProcedures procedures,
			ActiveCouncil council) {
		this.repository = repository;
		this.files = files;
		this.procedures = procedures;
		this.council = council;
	}

	public void deployAll() {
		String id = this.council.profile().id();
		this.procedures.models()
			.forEach((procedure, models) -> deploy(Bundle.of(procedure, models, this.files, id, this.council.file())));
	}

	private void deploy(Bundle bundle) {
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name(bundle.procedure())
			.source("Protocol Desk")
			.enableDuplicateFiltering(false);
		try {
			for (Map.Entry<String, Resource> file : bundle.files().entrySet()) {
				deployment.addInputStream(file.getKey(), file.getValue().getInputStream());
			}
			deployment.deploy();
		}
		catch (ProcessEnginePersistenceException ex) {
			throw ex;
		}
		catch (ParseException ex) {
			throw new BundleInvalid(bundle.procedure(), ex.getMessage());
		}
		catch (ProcessEngineException ex) {
			throw new BundleInvalid(bundle.procedure(), reason(ex));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String reason(ProcessEngineException ex) {
		String root = NestedExceptionUtils.getMostSpecificCause(ex).getMessage();
		return ex.getMessage().contains(root) ? ex.getMessage() : ex.getMessage() + " " + root;
	}

}
