package org.protocoldesk.api;

import java.net.URI;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

/** How the documentation describes what {@link Problems} answers. */
@Schema(name = "Problem", description = "What is wrong with a request (RFC 9457).")
record ProblemView(
		@Schema(description = "Kind of problem.", example = "about:blank",
				requiredMode = RequiredMode.REQUIRED) URI type,
		@Schema(description = "The status in words.", example = "Bad Request",
				requiredMode = RequiredMode.REQUIRED) String title,
		@Schema(description = "The HTTP status.", example = "400", requiredMode = RequiredMode.REQUIRED) int status,
		@Schema(description = "What to mend, for people.", example = "from: must be a date such as 2026-04-01.",
				requiredMode = RequiredMode.REQUIRED) String detail,
		@Schema(description = "The address that was asked.", example = "/api/cases",
				requiredMode = RequiredMode.REQUIRED) URI instance,
		@Schema(description = "The parameter to mend, if it is about one.", example = "from") String parameter) {
}
