package org.protocoldesk.documents;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.protocoldesk.documents.making.TimeAllowed;
import org.protocoldesk.documents.making.Workshop;

import org.springframework.stereotype.Component;

/**
 * Makes a file ready to be released: checked, and rebuilt so that it holds what it shows
 * and nothing else. The work is done in a process of its own with bounds on memory and
 * time, so that no file can stop the desk; as many at once as the settings allow.
 */
@Component
public class PaperMaker {

	private static final long PATIENCE = 60;

	private final FileCheck check;

	private final Workshop workshop;

	private final Semaphore places;

	PaperMaker(FileCheck check, PaperSettings settings) {
		this.check = check;
		this.workshop = new Workshop(settings.workerMemory().toMegabytes(),
				new TimeAllowed(settings.time(), settings.timePerPage(), settings.longest()));
		this.places = new Semaphore(settings.atOnce(), true);
	}

	/**
	 * Makes a file ready.
	 * @param size how large it is, where only its beginning was read
	 * @throws FileRefused if it cannot be taken; the message says what to mend
	 */
	public MadePaper make(String name, byte[] bytes, long size) {
		FileCheck.File file = this.check.check(name, bytes, size);
		waitForPlace();
		try {
			return this.workshop.make(file.name(), file.isPdf(), bytes);
		}
		finally {
			this.places.release();
		}
	}

	private void waitForPlace() {
		try {
			if (this.places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new FileRefused("the desk is making other papers ready; wait a minute and put the file in again.");
	}

}
