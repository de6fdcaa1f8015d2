package org.protocoldesk.engine.bundles;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.protocoldesk.blocks.CaseDeclaration;
import org.protocoldesk.council.ActiveCouncil;
import org.protocoldesk.council.CouncilInvalid;
import org.protocoldesk.council.CouncilProfile;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The procedures that the active council runs: those that its profile lists, and those
 * that every council runs.
 */
@Component
public class CouncilProcedures {

	private static final Pattern BUNDLED = Pattern.compile("bpmn/([^/]+)/[^/]+\\.bpmn");

	private final Map<String, List<Resource>> models;

	CouncilProcedures(ModelFiles files, ActiveCouncil council) {
		this.models = new TreeMap<>(files.procedures());
		CouncilProfile profile = council.profile();
		profile.procedures().stream().filter((name) -> !this.models.containsKey(name)).findFirst().ifPresent((name) -> {
			throw new CouncilInvalid(
					"council.yaml of %s lists the procedure \"%s\", but there is no model in the folder bpmn/%s."
						.formatted(profile.id(), name, name));
		});
		this.models.entrySet()
			.removeIf((procedure) -> !profile.procedures().contains(procedure.getKey())
					&& !declared(procedure.getKey(), files).everywhere());
	}

	private static CaseDeclaration declared(String procedure, ModelFiles files) {
		Resource file = files.declaration(procedure);
		try {
			return file.exists() ? CaseDeclaration.read(file.getInputStream()) : CaseDeclaration.NONE;
		}
		catch (IllegalArgumentException | IOException ex) {
			throw new BundleInvalid(procedure, ex.getMessage());
		}
	}

	/** The models of each procedure, by name. */
	Map<String, List<Resource>> models() {
		return this.models;
	}

	/**
	 * Whether a model belongs to a procedure that was deployed once and that the council
	 * does not run: its cases go on, but no new one begins.
	 */
	public boolean isLeftOut(ProcessDefinition deployed) {
		Matcher bundled = BUNDLED.matcher(deployed.getResourceName());
		return bundled.matches() && !this.models.containsKey(bundled.group(1));
	}

}
