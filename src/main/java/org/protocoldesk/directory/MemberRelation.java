package org.protocoldesk.directory;

/**
 * What a Member is to a matter, by seat, ward and portfolio. The political group has no
 * place in it, so that the answer is the same for every party.
 *
 * @param kind {@code elected} or {@code co-opted}
 * @param onBody whether the Member sits on the body that the matter belongs to
 * @param inWard whether the Member represents a ward that it touches
 * @param scrutiny {@code in-remit} or {@code out-of-remit} for whoever sits in scrutiny,
 * otherwise {@code none}
 * @param portfolio whether the Member holds a portfolio that it falls into
 * @param inExecutive whether the Member sits on the executive
 */
public record MemberRelation(String kind, boolean onBody, boolean inWard, String scrutiny, boolean portfolio,
		boolean inExecutive) {
}
