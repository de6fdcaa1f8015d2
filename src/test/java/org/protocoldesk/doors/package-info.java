/**
 * Walks through everything that the running desk offers to write, and tries the locks.
 */
package org.protocoldesk.doors;
