/**
 * The papers of a case: kept in the database, each with those who may read it; those that
 * are to be released, rebuilt first; and the notices that the desk writes, as a page and
 * as a PDF file.
 */
package org.protocoldesk.documents;
