package org.protocoldesk.engine.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.stereotype.Component;

/** Guards the start of every procedure that has a start form, however it is started. */
@Component
class StartGuard extends AbstractBpmnParseListener implements ExecutionListener {

	private final FormCatalog forms;

	private final FormGuard guard;

	StartGuard(FormCatalog forms, FormGuard guard) {
		this.forms = forms;
		this.guard = guard;
	}

	@Override
	public void parseProcess(Element element, ProcessDefinitionEntity definition) {
		definition.addBuiltInListener(EVENTNAME_START, this);
	}

	@Override
	public void notify(DelegateExecution execution) {
		CommandContext context = Context.getCommandContext();
		ProcessDefinitionEntity definition = ((ExecutionEntity) execution).getProcessDefinition();
		Optional<FormSchema> form = this.forms.startFormOf(definition, context);
		form.ifPresent((schema) -> {
			Map<String, Object> submitted = new HashMap<>(execution.getVariables());
			submitted.remove(definition.getProperty(BpmnParse.PROPERTYNAME_INITIATOR_VARIABLE_NAME));
			execution.setVariables(this.guard.admit(schema, submitted, Map.of(), context.getAuthenticatedUserId()));
		});
	}

}
