package org.protocoldesk.blocks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What a case can know by name, whether it knows it yet or not.
 *
 * @param plain names that {@code case.yaml} declares, and the fields of the procedure's
 * forms
 * @param structured steps and tables of all its pages, whose answers have fields, and
 * answers that its pages hand over
 */
record DeclaredNames(Set<String> plain, Set<String> structured) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * @param forms the procedure's Camunda Forms
	 */
	static DeclaredNames of(CaseDeclaration declared, List<BpmnModelInstance> pages, List<InputStream> forms) {
		Set<String> structured = new HashSet<>();
		pages.forEach((page) -> addTo(structured, page));
		Set<String> plain = new HashSet<>();
		declared.knows().forEach((name, known) -> (known.isAnswer() ? structured : plain).add(name));
		forms.forEach((form) -> plain.addAll(fieldsOf(form)));
		return new DeclaredNames(Set.copyOf(plain), Set.copyOf(structured));
	}

	/** What one page of a procedure comes to know, another may be handed. */
	private static void addTo(Set<String> structured, BpmnModelInstance page) {
		page.getModelElementsByType(UserTask.class).forEach((task) -> structured.add(task.getId()));
		page.getModelElementsByType(CallActivity.class).forEach((call) -> structured.add(call.getId()));
		page.getModelElementsByType(BusinessRuleTask.class)
			.forEach((table) -> structured.add(table.getCamundaResultVariable()));
	}

	private static List<String> fieldsOf(InputStream form) {
		try (form) {
			return JSON.readTree(form).findValuesAsText("key");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
