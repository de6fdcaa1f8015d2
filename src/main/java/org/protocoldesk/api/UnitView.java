package org.protocoldesk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.directory.Unit;

@Schema(name = "Unit")
record UnitView(@Schema(description = "Id.", example = "housing") String id,
		@Schema(description = "Name.", example = "Housing") String name,
		@Schema(description = "Id of the unit it belongs to, or null.", example = "place",
				nullable = true) String partOf) {

	static UnitView of(Unit unit) {
		return new UnitView(unit.id(), unit.name(), unit.partOf());
	}

}
