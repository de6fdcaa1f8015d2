package org.protocoldesk.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says about the interface as a whole. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
		info = @Info(title = "Protocol Desk", version = "1",
				description = "Case files and the directory of a council's Member/Officer protocol, to read. "
						+ "Everybody sees only the cases that they may know of."),
		servers = @Server(url = "/"), security = @SecurityRequirement(name = "basicAuth"))
@SecurityScheme(name = "basicAuth", type = SecuritySchemeType.HTTP, scheme = "basic",
		description = "User name and password. A browser that is logged in to Tasklist or Cockpit needs neither.")
class ApiDocument {

	@Bean
	OpenApiCustomizer inOrder() {
		return (document) -> {
			Paths paths = new Paths();
			new TreeMap<>(document.getPaths()).forEach(paths::addPathItem);
			document.setPaths(paths);
			document.setTags(document.getTags().stream().sorted(Comparator.comparing(Tag::getName)).toList());
			document.getComponents().setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
		};
	}

	/** An answer leaves no field out: where there is nothing to say, it says null. */
	@Bean
	OpenApiCustomizer everyFieldIsThere() {
		return (document) -> document.getComponents()
			.getSchemas()
			.values()
			.stream()
			.filter((schema) -> schema.getProperties() != null && schema.getRequired() == null)
			.forEach((schema) -> schema.setRequired(new ArrayList<>(schema.getProperties().keySet())));
	}

}
