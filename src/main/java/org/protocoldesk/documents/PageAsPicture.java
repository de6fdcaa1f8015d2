package org.protocoldesk.documents;

/**
 * That a page goes out as a picture, because the desk could not be sure of what lies
 * beneath.
 *
 * @param number of the page, from 1
 * @param reason why, as a part of a sentence
 */
public record PageAsPicture(int number, String reason) {
}
