package org.protocoldesk.directory;

/**
 * The directory of the active council.
 */
@FunctionalInterface
public interface CurrentDirectory {

	Directory get();

}
