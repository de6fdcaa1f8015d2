/**
 * People, posts, political groups, bodies, wards, portfolios and delegations of the
 * council, read from its files at start, and who sits in which office.
 */
package org.protocoldesk.directory;
