package org.protocoldesk.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** An application node of the desk: a process of its own on a database that is there. */
final class Node implements AutoCloseable {

	private final Process process;

	private final BufferedReader answers;

	private final PrintWriter orders;

	private Node(Process process) {
		this.process = process;
		this.answers = process.inputReader();
		this.orders = new PrintWriter(process.outputWriter(), true);
	}

	static Node on(String database) throws IOException {
		List<String> command = JavaProcess.likeThis(NodeProcess.class);
		command.add("--spring.datasource.url=" + database);
		return new Node(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/** Waits until it is ready; gives the seconds since its start. */
	double ready() {
		return Double.parseDouble(expect(NodeProcess.READY));
	}

	/** Works on jobs with so many threads, until it is told to stop. */
	void work(int threads) {
		order("work " + threads);
	}

	void stop() {
		order("stop");
	}

	/** Seconds of a core that it took so far. */
	double coreSeconds() {
		return this.process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
	}

	private void order(String order) {
		this.orders.println(order);
		expect(NodeProcess.DONE);
	}

	private String expect(String wanted) {
		try {
			String line;
			while ((line = this.answers.readLine()) != null) {
				if (line.startsWith(wanted)) {
					return line.substring(wanted.length()).strip();
				}
			}
			throw new IllegalStateException("The node ended before it said " + wanted);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

}
