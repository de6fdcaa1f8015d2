package org.protocoldesk.blocks;

import org.protocoldesk.council.CouncilProfile;

/**
 * Where a running case comes from: its procedure and the council's profile as it was when
 * the case began.
 *
 * @param names what a case of this model can know
 * @param keptApart from which of its steps others are kept apart
 */
public record Origin(String procedure, int version, CouncilProfile council, Wording wording, DeclaredNames names,
		KeptApart keptApart) {
}
