package org.protocoldesk.directory;

/**
 * The directory of the active council.
 */
@FunctionalInterface
public interface CurrentDirectory {

	Directory get();

	/**
	 * Looks whether the files of the directory are others than before, and reads them if
	 * they are. Files that are not sound change nothing.
	 * @return whether {@link #get()} answers otherwise now
	 */
	default boolean refresh() {
		return false;
	}

}
