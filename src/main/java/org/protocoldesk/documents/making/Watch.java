package org.protocoldesk.documents.making;

import java.time.Duration;

/**
 * Ends a worker that takes too long. What counts is the time that it was at work, so that
 * a busy machine does not refuse an honest file; a worker that only waits is ended later.
 */
final class Watch implements AutoCloseable {

	private static final long LOOK_EVERY = 100;

	/** How much longer than at work a worker may be there. */
	private static final int WAITING = 4;

	private final Process worker;

	private final Duration timePerPage;

	private final Thread thread = new Thread(this::watch, "paper-watch");

	private final long began = System.nanoTime();

	private volatile Duration allowed;

	private volatile boolean over;

	Watch(Process worker, Duration time, Duration timePerPage) {
		this.worker = worker;
		this.allowed = time;
		this.timePerPage = timePerPage;
		this.thread.setDaemon(true);
		this.thread.start();
	}

	/** More pages may take longer. */
	void allowFor(int pages) {
		this.allowed = this.allowed.plus(this.timePerPage.multipliedBy(pages));
	}

	/** Whether the worker was ended because its time was over. */
	boolean isOver() {
		return this.over;
	}

	long seconds() {
		return this.allowed.toSeconds();
	}

	private void watch() {
		while (this.worker.isAlive()) {
			if (isTooLong()) {
				this.over = true;
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

	private boolean isTooLong() {
		Duration there = Duration.ofNanos(System.nanoTime() - this.began);
		Duration atWork = this.worker.info().totalCpuDuration().orElse(there);
		return atWork.compareTo(this.allowed) > 0 || there.compareTo(this.allowed.multipliedBy(WAITING)) > 0;
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

}
