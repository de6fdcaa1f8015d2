package org.protocoldesk.engine.hardening;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.protocoldesk.RestDoor;

/** A request as an attacker may send it: nothing about it has to be right. */
record RawRequest(String method, String path, String type, String body) {

	static RawRequest json(String method, String path, String body) {
		return new RawRequest(method, path, "application/json", body);
	}

	static RawRequest get(String path) {
		return new RawRequest("GET", path, null, null);
	}

	HttpResponse<String> sendAs(RestDoor.Person person) throws Exception {
		return sendAs(person, StandardCharsets.UTF_8);
	}

	HttpResponse<String> sendAs(RestDoor.Person person, Charset characters) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(person.home() + this.path))
			.timeout(Duration.ofSeconds(30))
			.method(this.method,
					(this.body != null) ? BodyPublishers.ofString(this.body, characters) : BodyPublishers.noBody());
		if (this.type != null) {
			request.header("Content-Type", this.type);
		}
		return person.client().send(person.identified().apply(request).build(), BodyHandlers.ofString());
	}

	@Override
	public String toString() {
		String shown = (this.body != null && this.body.length() > 200) ? this.body.substring(0, 200) + "..."
				: this.body;
		return "%s %s (%s) %s".formatted(this.method, this.path, this.type, shown);
	}

}
