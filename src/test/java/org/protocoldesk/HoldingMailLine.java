package org.protocoldesk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The line to a mail server, which can go dead at a moment that a test chooses: one
 * letter for each moment asked for, all others pass.
 */
final class HoldingMailLine implements AutoCloseable {

	/** When the line goes dead. */
	enum Moment {

		/** The mail server never gets the letter. */
		BEFORE_THE_LETTER,

		/** The mail server has the letter, and nobody hears of it. */
		BEFORE_THE_RECEIPT

	}

	private final ServerSocket socket = new ServerSocket(0);

	private final int server;

	private final Queue<Moment> moments = new ConcurrentLinkedQueue<>();

	private final Semaphore dead = new Semaphore(0);

	HoldingMailLine(int server) throws IOException {
		this.server = server;
		inBackground(this::accept);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	void goDead(Moment... moments) {
		this.moments.addAll(List.of(moments));
	}

	/** Waits until as many letters hang in the line. */
	boolean isDeadFor(int letters, int seconds) throws InterruptedException {
		return this.dead.tryAcquire(letters, seconds, TimeUnit.SECONDS);
	}

	private void accept() throws IOException {
		while (true) {
			Socket desk = this.socket.accept();
			inBackground(() -> talk(desk, this.moments.poll()));
		}
	}

	private void talk(Socket desk, Moment moment) throws IOException {
		try (desk; Socket mail = new Socket("127.0.0.1", this.server)) {
			BufferedReader fromDesk = reader(desk);
			BufferedReader fromMail = reader(mail);
			say(desk, fromMail.readLine());
			boolean inText = false;
			for (String line = fromDesk.readLine(); line != null; line = fromDesk.readLine()) {
				if (line.equals("DATA") && moment == Moment.BEFORE_THE_LETTER) {
					hang(fromDesk);
					return;
				}
				say(mail, line);
				if (inText && !line.equals(".")) {
					continue;
				}
				String reply = fromMail.readLine();
				if (line.equals(".") && moment == Moment.BEFORE_THE_RECEIPT) {
					hang(fromDesk);
					return;
				}
				for (; reply.charAt(3) == '-'; reply = fromMail.readLine()) {
					say(desk, reply);
				}
				say(desk, reply);
				inText = reply.startsWith("354");
			}
		}
	}

	private void hang(BufferedReader fromDesk) throws IOException {
		this.dead.release();
		while (fromDesk.readLine() != null) {
			continue;
		}
	}

	private static BufferedReader reader(Socket socket) throws IOException {
		return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
	}

	private static void say(Socket to, String line) throws IOException {
		OutputStream out = to.getOutputStream();
		out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

	private static void inBackground(Talk talk) {
		Thread thread = new Thread(() -> {
			try {
				talk.run();
			}
			catch (IOException ex) {
				// One side hung up.
			}
		}, "mail line");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	private interface Talk {

		void run() throws IOException;

	}

}
