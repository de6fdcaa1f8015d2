package org.protocoldesk.engine.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

import org.springframework.stereotype.Component;

/**
 * The forms of the deployed bundles; a deployment never changes, so each is read once.
 */
@Component
class FormCatalog {

	private final Map<String, FormSchema> read = new ConcurrentHashMap<>();

	private final ObjectMapper json = new ObjectMapper();

	/** The form of a task; empty where the task asks nothing. */
	Optional<FormSchema> formOf(TaskEntity task, CommandContext context) {
		if (task.getTaskDefinition() == null) {
			return Optional.empty();
		}
		ProcessDefinitionEntity definition = context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.findDeployedProcessDefinitionById(task.getProcessDefinitionId());
		return form(task.getTaskDefinition().getFormDefinition(), definition, context);
	}

	/** The start form of a procedure; empty where it is not started by a person. */
	Optional<FormSchema> startFormOf(ProcessDefinitionEntity definition, CommandContext context) {
		return form(definition.getStartFormDefinition(), definition, context);
	}

	private Optional<FormSchema> form(FormDefinition form, ProcessDefinitionEntity definition, CommandContext context) {
		if (form == null || form.getCamundaFormDefinitionKey() == null) {
			return Optional.empty();
		}
		String key = form.getCamundaFormDefinitionKey().getExpressionText();
		String deployment = definition.getDeploymentId();
		return Optional.of(this.read.computeIfAbsent(deployment + "/" + key, (at) -> load(key, deployment, context)));
	}

	private FormSchema load(String key, String deployment, CommandContext context) {
		CamundaFormDefinition form = context.runWithoutAuthorization(
				new GetCamundaFormDefinitionCmd(new CamundaFormRefImpl(key, "deployment"), deployment));
		try (InputStream schema = context
			.runWithoutAuthorization(new GetDeploymentResourceCmd(deployment, form.getResourceName()))) {
			return FormSchema.of(this.json.readTree(schema));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
