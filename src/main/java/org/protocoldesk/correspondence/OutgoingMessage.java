package org.protocoldesk.correspondence;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * A message that knows whether it was written out to the end. Before that, no mail server
 * can have accepted it.
 */
class OutgoingMessage extends MimeMessage {

	private boolean writtenOut;

	OutgoingMessage() {
		super((Session) null);
	}

	boolean isWrittenOut() {
		return this.writtenOut;
	}

	@Override
	public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException, MessagingException {
		super.writeTo(out, ignoredHeaders);
		this.writtenOut = true;
	}

}
