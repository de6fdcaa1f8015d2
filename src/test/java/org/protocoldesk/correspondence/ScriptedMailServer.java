package org.protocoldesk.correspondence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;

/**
 * A mail server that answers one conversation as it is told to; without an answer it
 * hangs up.
 */
class ScriptedMailServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0);

	private final Map<String, String> answers;

	ScriptedMailServer(Map<String, String> answers) throws IOException {
		this.answers = answers;
		Thread server = new Thread(this::talk, "scripted mail server");
		server.setDaemon(true);
		server.start();
	}

	int port() {
		return this.socket.getLocalPort();
	}

	private void talk() {
		try (Socket client = this.socket.accept();
				BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()))) {
			say(client, "220 ready");
			boolean inText = false;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				String command = line.equals(".") ? "." : line.split("[ :]")[0];
				if (inText && !command.equals(".")) {
					continue;
				}
				String answer = this.answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 ok");
				if (answer.isEmpty()) {
					return;
				}
				say(client, answer);
				inText = answer.startsWith("354");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void say(Socket client, String line) throws IOException {
		client.getOutputStream().write((line + "\r\n").getBytes());
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
