package org.protocoldesk.doors;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import jakarta.ws.rs.core.MediaType;
import org.protocoldesk.RestDoor;

/**
 * Tries an operation on something that exists and is none of the caller's.
 *
 * @param ids what stands for the first name in braces below each part of an address
 */
record Walk(int port, Map<String, String> ids) {

	private static final String MULTIPART = "multipart/form-data; boundary=x";

	HttpResponse<String> attempt(RestOperation operation, RestDoor.Person person) throws Exception {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + fill(operation.address())));
		boolean multipart = operation.consumes().contains(MediaType.MULTIPART_FORM_DATA_TYPE);
		boolean form = operation.method().getName().equals("doLogin");
		String type = multipart ? MULTIPART : form ? MediaType.APPLICATION_FORM_URLENCODED : MediaType.APPLICATION_JSON;
		String body = multipart ? "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n"
				: form ? "username=nobody.at.all" : "{}";
		request.header("Content-Type", type).method(operation.verb(), BodyPublishers.ofString(body));
		return person.client().send(person.identified().apply(request).build(), BodyHandlers.ofString());
	}

	private String fill(String address) {
		String filled = address.replaceAll("\\{(name|engine|engineName|processEngineName)[^}]*}", "default");
		for (Map.Entry<String, String> id : this.ids.entrySet()) {
			filled = filled.replaceFirst("/%s/\\{[^}]*}".formatted(id.getKey()),
					"/" + id.getKey() + "/" + id.getValue());
		}
		return filled.replaceAll("\\{appName[^}]*}", "tasklist").replaceAll("\\{[^{}]*}", "no-such-thing");
	}

}
