package org.protocoldesk.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.protocoldesk.blocks.Origin;
import org.protocoldesk.blocks.Origins;
import org.protocoldesk.blocks.Unasked;
import org.protocoldesk.council.ActiveCouncil;

import org.springframework.stereotype.Component;

/**
 * The models of the procedures, each version as it was deployed. Any of them may be gone;
 * a deployed model never changes, so each is read once.
 */
@Component
class Models {

	private final RepositoryService repository;

	private final Unasked unasked;

	private final Origins origins;

	private final ActiveCouncil council;

	private final Map<String, Model> read = new ConcurrentHashMap<>();

	Models(RepositoryService repository, Unasked unasked, Origins origins, ActiveCouncil council) {
		this.repository = repository;
		this.unasked = unasked;
		this.origins = origins;
		this.council = council;
	}

	/** Procedures that the council runs. */
	List<String> run() {
		return this.council.profile().procedures();
	}

	/** Versions of a model that are still there, the newest first. */
	List<Integer> versions(String key) {
		return definitions(key).stream().map(ProcessDefinition::getVersion).toList();
	}

	Optional<Model> model(String key, int version) {
		return definitions(key).stream()
			.filter((definition) -> definition.getVersion() == version)
			.findFirst()
			.map(this::read);
	}

	Optional<Model> latest(String key) {
		return definitions(key).stream().findFirst().map(this::read);
	}

	/** The models that were deployed together with this one, itself first. */
	List<Model> bundle(Model model) {
		return this.unasked.look(() -> {
			String deployment = this.repository.getProcessDefinition(model.definition()).getDeploymentId();
			return this.repository.createProcessDefinitionQuery()
				.deploymentId(deployment)
				.list()
				.stream()
				.map(this::read)
				.sorted(Comparator.comparing((Model other) -> !other.key().equals(model.key()))
					.thenComparing(Model::name))
				.toList();
		});
	}

	/** What a step of a deployed model is called, even if that model is gone. */
	String named(String key, String definition, String step) {
		return definitions(key).stream()
			.filter((known) -> known.getId().equals(definition))
			.findFirst()
			.map(this::read)
			.map((model) -> model.steps().get(step))
			.map(Model.Step::name)
			.orElseGet(() -> StepNames.spelt(String.valueOf(step)));
	}

	/** The drawing of a model. */
	String xml(Model model) {
		return this.unasked.look(() -> {
			try (InputStream xml = this.repository.getProcessModel(model.definition())) {
				return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/** The words and titles of a version, or of the newest one where that is gone. */
	Optional<Origin> origin(String key, Integer version) {
		return Optional.ofNullable(version)
			.flatMap((number) -> model(key, number))
			.or(() -> latest(key))
			.map((model) -> this.unasked.look(() -> this.origins.of(model.definition())));
	}

	private List<ProcessDefinition> definitions(String key) {
		return this.unasked.look(() -> this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.orderByProcessDefinitionVersion()
			.desc()
			.list());
	}

	private Model read(ProcessDefinition definition) {
		return this.read.computeIfAbsent(definition.getId(), (id) -> this.unasked.look(() -> {
			String name = (definition.getName() != null) ? definition.getName() : StepNames.spelt(definition.getKey());
			return new Model(id, definition.getKey(), definition.getVersion(), name,
					StepNames.of(this.repository.getBpmnModelInstance(id)));
		}));
	}

}
