package org.protocoldesk.review;

/** There is no such thing for this manager. */
class NoSuchCase extends RuntimeException {

}
