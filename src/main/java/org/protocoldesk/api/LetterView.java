package org.protocoldesk.api;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.protocoldesk.correspondence.Letter;
import org.protocoldesk.correspondence.LetterStatus;

import org.springframework.util.StringUtils;

/** A letter as it was written, and how far it has come. */
@Schema(name = "Letter")
record LetterView(@Schema(description = "Id of the person it is addressed to.", example = "aisha.khalil") String to,
		@Schema(description = "Their name.", example = "Aisha Khalil") String toName,
		@Schema(description = "Office for which they got it, or null if they got it as a person.",
				nullable = true) String office,
		@Schema(description = "Name of the letter template.", example = "acknowledgement") String template,
		@Schema(description = "Subject line.") String subject, @Schema(description = "The letter.") String body,
		@Schema(description = "Id of the rule that asks for the letter.", example = "22.2a") String rule,
		@Schema(description = "Whether the protocol states that or it is a local default.", allowableValues = {
				"stated", "default" }) String basis,
		@Schema(description = "When it was written.") Instant writtenAt,
		@Schema(description = "KEPT: to be read in the case only. WAITING, SENDING: on its way. "
				+ "UNCERTAIN: someone has to look. SENT: the mail server took it.") LetterStatus status,
		@Schema(description = "When the mail server took it, or null.", nullable = true) Instant sentAt){

	static LetterView of(Letter letter) {
		return new LetterView(letter.getRecipient(), letter.getRecipientName(),
				StringUtils.hasText(letter.getOffice()) ? letter.getOffice() : null, letter.getTemplate(),
				letter.getSubject(), letter.getBody(), letter.getRule(), letter.getBasis(), letter.getWrittenAt(),
				letter.getStatus(), letter.getSentAt());
	}

}
