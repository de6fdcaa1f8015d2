package org.protocoldesk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.directory.Ward;

@Schema(name = "Ward")
record WardView(@Schema(description = "Id.", example = "northgate") String id,
		@Schema(description = "Name.", example = "Northgate") String name) {

	static WardView of(Ward ward) {
		return new WardView(ward.id(), ward.name());
	}

}
