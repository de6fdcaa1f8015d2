package org.protocoldesk.blocks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.protocoldesk.council.CouncilFile;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads the origin of a case from the bundle that it was deployed with, so that a change
 * of the council's profile never reaches a running case. A bundle never changes, so each
 * is read once.
 */
@Component
public class Origins {

	private final ObjectProvider<RepositoryService> repository;

	private final Map<String, Origin> known = new ConcurrentHashMap<>();

	Origins(ObjectProvider<RepositoryService> repository) {
		this.repository = repository;
	}

	public Origin of(String processDefinitionId) {
		return this.known.computeIfAbsent(processDefinitionId, this::read);
	}

	private Origin read(String processDefinitionId) {
		RepositoryService repository = this.repository.getObject();
		ProcessDefinition definition = repository.getProcessDefinition(processDefinitionId);
		String deployment = definition.getDeploymentId();
		List<String> files = repository.getDeploymentResourceNames(deployment);
		String procedure = definition.getResourceName().split("/")[1];
		String profile = fileNamed("council.yaml", files);
		String words = fileNamed("words.yaml", files);
		return new Origin(procedure, definition.getVersion(),
				CouncilFile.read(repository.getResourceAsStream(deployment, profile)),
				Wording.read(repository.getResourceAsStream(deployment, words)));
	}

	private static String fileNamed(String name, List<String> files) {
		return files.stream()
			.filter((file) -> file.endsWith("/" + name))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The bundle was deployed without its " + name));
	}

}
