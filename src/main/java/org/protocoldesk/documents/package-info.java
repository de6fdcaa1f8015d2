/**
 * The papers of a case: kept in the database as they were, each with those who may read
 * it; and the notices that the desk writes, as a page and as a PDF file.
 */
package org.protocoldesk.documents;
