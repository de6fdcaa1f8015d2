package org.protocoldesk;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A desk that runs as a process of its own, so that it can be killed. */
final class SeparateDesk implements AutoCloseable {

	private final Process process;

	private final Path folder;

	private final Path log;

	private final int port;

	private SeparateDesk(Process process, Path folder, Path log, int port) {
		this.process = process;
		this.folder = folder;
		this.log = log;
		this.port = port;
	}

	/**
	 * Starts a desk on a data folder and waits until it lets people in.
	 * @param settings options of the command line, or variables of its environment
	 */
	static SeparateDesk open(Path folder, String... settings) throws IOException {
		SeparateDesk desk = start(folder, settings);
		Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.pollInterval(Duration.ofMillis(500))
			.ignoreExceptions()
			.until(() -> !desk.process.isAlive()
					|| RestDoor.nobody(desk.person("admin").home()).get("/engine").status() == 200);
		assertThat(desk.process.isAlive()).as(desk.log()).isTrue();
		return desk;
	}

	private static SeparateDesk start(Path folder, String... settings) throws IOException {
		int port = freePort();
		Path log = Files.createTempFile(Files.createDirectories(folder), "desk", ".log");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-Xmx512m", "-cp", System.getProperty("java.class.path"), ProtocolDesk.class.getName(),
						"--server.port=" + port, "--desk.data-folder=" + folder, "--" + TestSurroundings.BINARIES));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		for (String setting : settings) {
			if (setting.startsWith("--")) {
				command.add(setting);
			}
			else {
				builder.environment().put(setting.replaceAll("=.*", ""), setting.replaceAll("^[^=]*=", ""));
			}
		}
		return new SeparateDesk(builder.start(), folder, log, port);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** Somebody with the demonstration's password. */
	RestDoor.Person person(String user) {
		return person(user, "desk");
	}

	/** As a proxy with TLS on this machine would hand the request on. */
	RestDoor.Person person(String user, String password) {
		RestDoor.Person plain = RestDoor.ENGINE_REST.open(this.port, user, password);
		return new RestDoor.Person(plain.client(), plain.home(),
				(request) -> plain.identified().apply(request).header("X-Forwarded-Proto", "https"));
	}

	/** Without a proxy. */
	RestDoor.Person personOverPlainHttp(String user) {
		return RestDoor.ENGINE_REST.open(this.port, user);
	}

	/** Somebody starts a procedure; the answer is the reference of the case. */
	String raise(String user, String procedure, Map<String, ?> answers) {
		return person(user)
			.post("/process-definition/key/" + procedure + "/submit-form", Map.of("variables", typed(answers)))
			.expect(200)
			.json()
			.path("businessKey")
			.asText();
	}

	/** Somebody sends the form of a task. */
	void submit(String user, String task, Map<String, ?> answers) {
		person(user).post("/task/" + task + "/submit-form", Map.of("variables", typed(answers))).expect(204);
	}

	/** The one task of a step that somebody sees, as soon as it is there. */
	String task(String step, String user) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> tasks(step, user).size() == 1);
		return tasks(step, user).get(0);
	}

	/** The tasks of a step that somebody sees. */
	List<String> tasks(String step, String user) {
		JsonNode tasks = person(user).get("/task?taskDefinitionKey=" + step).json();
		return StreamSupport.stream(tasks.spliterator(), false).map((task) -> task.path("id").asText()).toList();
	}

	private static Map<String, ?> typed(Map<String, ?> answers) {
		return answers.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (answer) -> Map.of("value", answer.getValue())));
	}

	/** What {@code kill -9} does. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** The process of the desk's PostgreSQL. */
	ProcessHandle database() throws IOException {
		return ProcessHandle.of(Long.parseLong(postmaster().get(0).trim())).orElseThrow();
	}

	JdbcClient sql() throws IOException {
		return JdbcClient.create(new DriverManagerDataSource(
				"jdbc:postgresql://localhost:%s/postgres?user=postgres".formatted(postmaster().get(3).trim())));
	}

	private List<String> postmaster() throws IOException {
		return Files.readAllLines(this.folder.resolve("postgres/postmaster.pid"));
	}

	String log() throws IOException {
		return Files.readString(this.log);
	}

	@Override
	public void close() throws IOException, InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

}
