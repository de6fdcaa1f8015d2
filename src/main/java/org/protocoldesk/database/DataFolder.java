package org.protocoldesk.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the embedded PostgreSQL. When the application was killed, its PostgreSQL
 * lives on and holds the folder; the next start stops that orphan first.
 */
final class DataFolder {

	private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

	private static final int PATIENCE_SECONDS = 30;

	private DataFolder() {
	}

	/**
	 * Makes sure that nothing else runs on the folder.
	 * @throws DataFolderInUse if another running Protocol Desk owns it
	 */
	static void takeOver(Path folder) throws IOException {
		Optional<ProcessHandle> running = runningOn(folder);
		if (running.isEmpty()) {
			return;
		}
		ProcessHandle orphan = running.get();
		if (hasLivingOwner(folder)) {
			throw new DataFolderInUse(folder, orphan.pid());
		}
		log.warn("The last run was killed and left its PostgreSQL (process {}) behind: stopping it", orphan.pid());
		stop(orphan);
	}

	private static Optional<ProcessHandle> runningOn(Path folder) throws IOException {
		Path pidFile = folder.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return Optional.empty();
		}
		long pid = Files.readAllLines(pidFile).stream().findFirst().map(String::trim).map(Long::parseLong).orElse(-1L);
		return ProcessHandle.of(pid).filter(DataFolder::isPostgres);
	}

	private static boolean isPostgres(ProcessHandle process) {
		return process.info().command().map((command) -> command.contains("postgres")).orElse(false);
	}

	/** The owner keeps a lock on this file for as long as it lives. */
	private static boolean hasLivingOwner(Path folder) throws IOException {
		Path lock = folder.resolve("epg-lock");
		if (!Files.exists(lock)) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
				FileLock free = channel.tryLock()) {
			return free == null;
		}
		catch (OverlappingFileLockException ex) {
			return true;
		}
	}

	private static void stop(ProcessHandle process) {
		process.destroy();
		try {
			process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			process.destroyForcibly();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
