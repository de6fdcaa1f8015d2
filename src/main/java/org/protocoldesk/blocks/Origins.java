package org.protocoldesk.blocks;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
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

	private final Unasked unasked;

	Origins(ObjectProvider<RepositoryService> repository, Unasked unasked) {
		this.repository = repository;
		this.unasked = unasked;
	}

	public Origin of(String processDefinitionId) {
		return this.known.computeIfAbsent(processDefinitionId, (id) -> this.unasked.look(() -> read(id)));
	}

	private Origin read(String processDefinitionId) {
		RepositoryService repository = this.repository.getObject();
		ProcessDefinition definition = repository.getProcessDefinition(processDefinitionId);
		String deployment = definition.getDeploymentId();
		List<String> files = repository.getDeploymentResourceNames(deployment);
		String procedure = definition.getResourceName().split("/")[1];
		Function<String, InputStream> open = (file) -> repository.getResourceAsStream(deployment, file);
		CaseDeclaration declared = files.stream()
			.filter((file) -> file.endsWith("/case.yaml"))
			.findFirst()
			.map(open)
			.map(CaseDeclaration::read)
			.orElse(CaseDeclaration.NONE);
		List<BpmnModelInstance> pages = files.stream()
			.filter((file) -> file.endsWith(".bpmn"))
			.map(open)
			.map(Bpmn::readModelFromStream)
			.toList();
		return new Origin(procedure, definition.getVersion(),
				CouncilFile.read(open.apply(fileNamed("council.yaml", files))),
				files.stream()
					.filter((file) -> file.endsWith("/words.yaml"))
					.findFirst()
					.map(open)
					.map(Wording::read)
					.orElse(Wording.NONE),
				DeclaredNames.of(declared, pages,
						files.stream().filter((file) -> file.endsWith(".form")).map(open).toList()),
				KeptApart.in(pages));
	}

	private static String fileNamed(String name, List<String> files) {
		return files.stream()
			.filter((file) -> file.endsWith("/" + name))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("The bundle was deployed without its " + name));
	}

}
