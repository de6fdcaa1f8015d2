package org.protocoldesk.engine.hardening;

import java.io.IOException;
import java.io.Writer;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What the web server itself refuses, an address that it cannot read for instance, is
 * answered like everything else: JSON with a message.
 */
@Component
class PlainErrorPages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addContextCustomizers((context) -> ((StandardHost) context.getParent())
			.setErrorReportValveClass(PlainReport.class.getName()));
	}

	/** Made by the web server, which needs it public. */
	public static final class PlainReport extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, Throwable problem) {
			HttpStatus status = HttpStatus.resolve(response.getStatus());
			if (status == null || !status.isError() || response.getContentWritten() > 0
					|| !response.setErrorReported()) {
				return;
			}
			try {
				response.setContentType("application/json");
				response.setCharacterEncoding("UTF-8");
				Writer writer = response.getReporter();
				writer.write("{\"status\":%d,\"message\":\"%s\"}".formatted(status.value(), status.getReasonPhrase()));
				response.finishResponse();
			}
			catch (IOException | IllegalStateException ex) {
				this.container.getLogger().debug("An error could not be reported", ex);
			}
		}

	}

}
