package org.protocoldesk.council;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The council for which new cases are opened: the folder that {@code desk.council} names.
 */
@Component
public class ActiveCouncil {

	private final CouncilProfile profile;

	private final Resource file;

	ActiveCouncil(ResourceLoader loader, @Value("${desk.models}") String models,
			@Value("${desk.council}") String council) {
		this.file = loader.getResource(models + "bpmn/councils/" + council + "/council.yaml");
		if (!this.file.exists()) {
			throw new CouncilInvalid(
					"There is no council \"%s\": the folder bpmn/councils/%s with a council.yaml is missing. Check desk.council."
						.formatted(council, council));
		}
		try {
			this.profile = CouncilFile.read(this.file.getInputStream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (!council.equals(this.profile.id())) {
			throw new CouncilInvalid("council.yaml in folder %s calls itself \"%s\": make id the folder's name."
				.formatted(council, this.profile.id()));
		}
	}

	public CouncilProfile profile() {
		return this.profile;
	}

	/** The file itself, as it is deployed with each procedure. */
	public Resource file() {
		return this.file;
	}

}
