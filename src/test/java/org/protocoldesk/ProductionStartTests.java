package org.protocoldesk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A desk that was tried out is put to work on the same database: nobody gets in with what
 * everybody knows from the demonstration.
 */
class ProductionStartTests {

	private static final String JOINER = "ayesha.kamal";

	@TempDir
	Path folder;

	@Test
	void shouldLetNobodyOfTheDemonstrationIn() throws Exception {
		Path data = Path.of("target", "production-desk-" + ProcessHandle.current().pid()).toAbsolutePath();
		String models = "--desk.models=" + councilWithPeopleOfItsOwn().toUri();
		try (SeparateDesk desk = SeparateDesk.open(data)) {
			assertThat(desk.person("aisha.khalil").get("/task").status()).isEqualTo(200);
			assertThat(desk.person("admin").get("/task").status()).isEqualTo(200);
			assertListensOnThisMachineOnly(URI.create(desk.person("admin").home()).getPort());
		}
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> SeparateDesk.open(data, "--desk.demo=false", models).close())
			.withMessageContaining("The administrator still has the demonstration's password")
			.withMessageContaining("DESK_ADMIN_PASSWORD");
		try (SeparateDesk desk = SeparateDesk.open(data, "--desk.demo=false", models,
				"--desk.admin.password=A-sound-one-4-us")) {
			for (String user : new String[] { "admin", "aisha.khalil", "liam.brennan", JOINER }) {
				assertThat(desk.person(user).get("/task").status()).as(user).isEqualTo(401);
				assertThat(desk.personOverPlainHttp(user).get("/task").expect(403).message()).contains("https");
			}
			assertThat(desk.sql().sql("select id_ from act_id_user").query(String.class).list())
				.contains("admin", "liam.brennan", JOINER)
				.doesNotContain("aisha.khalil");
			HttpHeaders page = page(desk);
			assertThat(page.allValues("Set-Cookie")).hasSize(2).allMatch((cookie) -> cookie.contains("Secure"));
			assertThat(page.firstValue("Strict-Transport-Security")).isPresent();
		}
		shouldLetAnOperatorInWhoForgotThePassword(data, models);
	}

	private static void shouldLetAnOperatorInWhoForgotThePassword(Path data, String models) throws Exception {
		try (SeparateDesk desk = SeparateDesk.open(data, "--desk.demo=false", models, "DESK_ADMIN_RECOVER=true",
				"DESK_ADMIN_PASSWORD=Another-1-of-these")) {
			assertThat(desk.person("admin", "A-sound-one-4-us").get("/task").status()).isEqualTo(401);
			assertThat(desk.person("admin", "Another-1-of-these").get("/task").expect(403).message())
				.contains("change it first");
			desk.person("admin", "Another-1-of-these")
				.put("/user/admin/credentials",
						"{\"password\":\"otter lamp window seven\",\"authenticatedUserPassword\":\"Another-1-of-these\"}")
				.expect(204);
			desk.person("admin", "otter lamp window seven").get("/task?maxResults=1").expect(200);
			assertThat(desk.log()).contains("take desk.admin.recover out of them").doesNotContain("Another-1-of-these");
		}
	}

	private static void assertListensOnThisMachineOnly(int port) throws IOException {
		for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
			for (InetAddress address : Collections.list(network.getInetAddresses())) {
				if (!address.isLoopbackAddress()) {
					assertThatExceptionOfType(IOException.class).as(address.toString())
						.isThrownBy(() -> new Socket(address, port).close());
				}
			}
		}
	}

	private static HttpHeaders page(SeparateDesk desk) throws Exception {
		URI tasklist = URI
			.create(desk.person("admin").home().replace("/engine-rest", "/camunda/app/tasklist/default/"));
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(tasklist).build(), BodyHandlers.discarding())
			.headers();
	}

	/** The demonstration's, but that one Member left and another joined. */
	private Path councilWithPeopleOfItsOwn() throws IOException {
		for (String part : new String[] { "bpmn", "forms" }) {
			FileSystemUtils.copyRecursively(Path.of(part), this.folder.resolve(part));
		}
		Path directory = this.folder.resolve("bpmn/councils/luton/directory");
		FileSystemUtils.copyRecursively(this.folder.resolve("bpmn/councils/luton/demonstration"), directory);
		try (var files = Files.list(directory)) {
			for (Path file : files.toList()) {
				Files.writeString(file, Files.readString(file).replace("aisha.khalil", JOINER));
			}
		}
		return this.folder;
	}

}
