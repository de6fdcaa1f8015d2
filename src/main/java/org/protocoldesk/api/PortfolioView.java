package org.protocoldesk.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.directory.Portfolio;

@Schema(name = "Portfolio")
record PortfolioView(@Schema(description = "Id.", example = "housing") String id,
		@Schema(description = "Name.", example = "Housing") String name,
		@Schema(description = "Ids of the Members who hold it, the first of them in the lead.") List<String> holders,
		@Schema(description = "Ids of other Members with a special interest in it.") List<String> relevantMembers,
		@Schema(description = "Ids of the units it looks after.") List<String> units) {

	static PortfolioView of(Portfolio portfolio) {
		return new PortfolioView(portfolio.id(), portfolio.name(), portfolio.holders(), portfolio.relevantMembers(),
				portfolio.units());
	}

}
