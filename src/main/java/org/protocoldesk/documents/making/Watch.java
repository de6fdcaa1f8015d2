package org.protocoldesk.documents.making;

import java.time.Duration;

/**
 * Ends a worker that takes too long. What counts is the time that it was at work, so that
 * a busy machine does not refuse an honest file; a worker that only waits is ended later,
 * and none keeps others waiting for longer than one file may.
 */
final class Watch implements AutoCloseable {

	private static final long LOOK_EVERY = 100;

	/** How much longer than at work a worker may be there. */
	private static final int WAITING = 4;

	private final Process worker;

	private final TimeAllowed time;

	private final Thread thread = new Thread(this::watch, "paper-watch");

	private final long began = System.nanoTime();

	private volatile int pages;

	private volatile Duration passed;

	Watch(Process worker, TimeAllowed time) {
		this.worker = worker;
		this.time = time;
		this.thread.setDaemon(true);
		this.thread.start();
	}

	/** More pages may take longer. */
	void allowFor(int pages) {
		this.pages = pages;
	}

	/** The limit for which the worker was ended, or null if it was not. */
	Duration passed() {
		return this.passed;
	}

	private void watch() {
		while (this.worker.isAlive()) {
			Duration over = over();
			if (over != null) {
				this.passed = over;
				this.worker.destroyForcibly();
				return;
			}
			try {
				Thread.sleep(LOOK_EVERY);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	private Duration over() {
		Duration there = Duration.ofNanos(System.nanoTime() - this.began);
		if (there.compareTo(this.time.longest()) > 0) {
			return this.time.longest();
		}
		Duration allowed = this.time.of(this.pages);
		Duration atWork = this.worker.info().totalCpuDuration().orElse(there);
		boolean over = atWork.compareTo(allowed) > 0 || there.compareTo(allowed.multipliedBy(WAITING)) > 0;
		return over ? allowed : null;
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

}
