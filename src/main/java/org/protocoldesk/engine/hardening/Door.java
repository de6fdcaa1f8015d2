package org.protocoldesk.engine.hardening;

import java.util.List;

/**
 * Operations of the engine's REST that are for the same people, for the same reason.
 *
 * @param may who may try them
 * @param means what being let in means: {@code all}, or only what is one's {@code own} as
 * the engine knows it; {@code null} where nobody is let in
 * @param because the reason, told to whoever is refused
 * @param operations type and method of the engine's own, for example
 * {@code TaskResource.claim}
 */
public record Door(Audience may, String means, String because, List<String> operations) {

}
