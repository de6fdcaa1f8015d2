package org.protocoldesk.api;

/** There is no such case for this viewer. */
class NoSuchCase extends RuntimeException {

}
