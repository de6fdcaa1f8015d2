package org.protocoldesk.review;

/** Whoever asks is no manager. */
class NotForYou extends RuntimeException {

}
