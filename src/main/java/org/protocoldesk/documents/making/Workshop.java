package org.protocoldesk.documents.making;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.protocoldesk.documents.FileRefused;
import org.protocoldesk.documents.MadePaper;

/**
 * Has a file made ready by a {@link Worker}, a process with its own memory and a time
 * limit. Whatever happens to it, the desk gets a paper or a sentence.
 */
public final class Workshop {

	private final WorkerCommand command;

	private final TimeAllowed time;

	/**
	 * @param memory heap of the worker in megabytes
	 * @param time how long one file may take
	 */
	public Workshop(long memory, TimeAllowed time) {
		this.command = new WorkerCommand(memory);
		this.time = time;
	}

	/**
	 * Makes a file ready.
	 * @throws FileRefused if that cannot be done
	 */
	public MadePaper make(String name, boolean pdf, byte[] bytes) {
		Process worker = start();
		Gathering made = new Gathering(name);
		try (Watch watch = new Watch(worker, this.time)) {
			send(worker, pdf, bytes);
			return receive(worker, made, watch);
		}
		finally {
			worker.destroyForcibly();
		}
	}

	private Process start() {
		try {
			return this.command.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The worker that makes papers ready cannot be started", ex);
		}
	}

	private static void send(Process worker, boolean pdf, byte[] bytes) {
		try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(worker.getOutputStream()))) {
			out.writeBoolean(pdf);
			out.writeInt(bytes.length);
			out.write(bytes);
		}
		catch (IOException ex) {
			// The worker ended early; what it said tells why.
		}
	}

	private static MadePaper receive(Process worker, Gathering made, Watch watch) {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(worker.getInputStream()))) {
			Wire.read(in, made.toldTo(watch));
			return made.paper();
		}
		catch (IOException ex) {
			throw (watch.passed() != null) ? Refusals.tooLong(watch.passed(), made.progress())
					: new FileRefused(Refusals.TOO_MUCH);
		}
	}

}
