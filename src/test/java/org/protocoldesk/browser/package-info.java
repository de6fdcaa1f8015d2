/**
 * A real browser for tests: each person works in a window of their own, and a failed test
 * leaves pictures of the windows in target/screenshots.
 */
package org.protocoldesk.browser;
