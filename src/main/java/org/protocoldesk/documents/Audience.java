package org.protocoldesk.documents;

/**
 * Who may read a paper: everybody who may see its case, only the offices that deal with
 * it, or nobody but the people it names.
 */
public enum Audience {

	PARTIES, OFFICES, NAMED

}
