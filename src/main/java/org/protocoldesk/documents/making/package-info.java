/**
 * How a file becomes a paper: rebuilt page by page so that it holds what it shows and
 * nothing else. It runs in a process of its own, apart from the desk, because what
 * somebody put in may be made to harm.
 */
package org.protocoldesk.documents.making;
