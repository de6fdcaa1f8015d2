/**
 * Where PostgreSQL comes from: an embedded real one by default, an external one by
 * {@code SPRING_DATASOURCE_URL}.
 */
package org.protocoldesk.database;
