package org.protocoldesk.engine.bundles;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.Resource;

/**
 * What belongs to one procedure for one council, by deployment path.
 *
 * @param procedure key and folder of the procedure
 * @param files deployment path to file
 */
record Bundle(String procedure, Map<String, Resource> files) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * Collects a bundle.
	 * @throws BundleInvalid naming the file, if something that the models refer to is
	 * missing
	 */
	static Bundle of(String procedure, List<Resource> models, ModelFiles files, String council, Resource profile) {
		Map<String, Resource> bundle = new LinkedHashMap<>();
		Set<String> decisions = new TreeSet<>();
		Set<String> formIds = new TreeSet<>();
		for (Resource model : models) {
			bundle.put("bpmn/" + procedure + "/" + model.getFilename(), model);
			BpmnModelInstance bpmn = read(procedure, model);
			bpmn.getModelElementsByType(BusinessRuleTask.class)
				.forEach((task) -> addTo(decisions, task.getCamundaDecisionRef()));
			bpmn.getModelElementsByType(UserTask.class).forEach((task) -> addTo(formIds, task.getCamundaFormRef()));
			bpmn.getModelElementsByType(StartEvent.class).forEach((start) -> addTo(formIds, start.getCamundaFormRef()));
		}
		for (String decision : decisions) {
			bundle.put("bpmn/councils/" + council + "/" + decision + ".dmn",
					existing(files.table(council, procedure, decision), procedure,
							"the table bpmn/councils/%s/%s.dmn".formatted(council, decision)));
		}
		addForms(procedure, files, formIds, bundle);
		for (Resource file : List.of(files.words(procedure), files.declaration(procedure))) {
			if (file.exists()) {
				bundle.put("bpmn/" + procedure + "/" + file.getFilename(), file);
			}
		}
		bundle.put("bpmn/councils/" + council + "/council.yaml", profile);
		return new Bundle(procedure, bundle);
	}

	private static void addForms(String procedure, ModelFiles files, Set<String> formIds,
			Map<String, Resource> bundle) {
		Set<String> found = new TreeSet<>();
		for (Resource form : files.forms(procedure)) {
			bundle.put("forms/" + procedure + "/" + form.getFilename(), form);
			found.add(idOf(procedure, form));
		}
		formIds.stream().filter((id) -> !found.contains(id)).findFirst().ifPresent((id) -> {
			throw new BundleInvalid(procedure,
					"no file in forms/%s has the form id \"%s\" that its model refers to".formatted(procedure, id));
		});
	}

	private static void addTo(Set<String> names, String name) {
		if (name != null && !name.isBlank()) {
			names.add(name);
		}
	}

	private static BpmnModelInstance read(String procedure, Resource model) {
		try (InputStream xml = model.getInputStream()) {
			return Bpmn.readModelFromStream(xml);
		}
		catch (IOException | ModelException ex) {
			throw new BundleInvalid(procedure, "%s is not a BPMN file: %s".formatted(model.getFilename(),
					NestedExceptionUtils.getMostSpecificCause(ex).getMessage()));
		}
	}

	private static String idOf(String procedure, Resource form) {
		try (InputStream json = form.getInputStream()) {
			return JSON.readTree(json).path("id").asText();
		}
		catch (JsonProcessingException ex) {
			throw new BundleInvalid(procedure, "%s is not a form (line %d): %s".formatted(form.getFilename(),
					ex.getLocation().getLineNr(), ex.getOriginalMessage()));
		}
		catch (IOException ex) {
			throw new BundleInvalid(procedure, "%s is not a form: %s".formatted(form.getFilename(), ex.getMessage()));
		}
	}

	private static Resource existing(Resource file, String procedure, String what) {
		if (!file.exists()) {
			throw new BundleInvalid(procedure, what + " is missing");
		}
		return file;
	}

}
