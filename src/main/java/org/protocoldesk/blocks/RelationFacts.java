package org.protocoldesk.blocks;

import java.util.Optional;

import org.protocoldesk.directory.Body;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.MemberFinder.Matter;
import org.protocoldesk.directory.MemberRelation;
import org.protocoldesk.directory.MemberRelations;
import org.protocoldesk.directory.Unit;

import org.springframework.stereotype.Component;

/**
 * Says in the words of the decision tables what a Member is to a matter. Fields:
 * {@code member}; {@code body}, {@code unit} and {@code wards} of the matter. Sets
 * {@code memberKind}, {@code onBody}, {@code inWard}, {@code scrutiny},
 * {@code portfolio}, {@code inExecutive}, {@code bodyKind}, {@code bodyName},
 * {@code heldBy}, the unit, which is the body's own where none is given, and
 * {@code heldByName}.
 */
@Component("relationFacts")
class RelationFacts implements FactFinder {

	private final CurrentDirectory directory;

	private final MemberRelations relations;

	RelationFacts(CurrentDirectory directory, MemberRelations relations) {
		this.directory = directory;
		this.relations = relations;
	}

	@Override
	public void find(CaseInHand current) {
		Optional<Body> body = current.own("body").flatMap(this.directory.get()::body);
		String unit = current.own("unit").or(() -> body.map(Body::unit)).orElse(null);
		MemberRelation relation = this.relations.of(current.input("member"),
				new Matter(unit, body.map(Body::id).orElse(null), current.list("wards")));
		current.set("memberKind", relation.kind());
		current.set("onBody", answer(relation.onBody()));
		current.set("inWard", answer(relation.inWard()));
		current.set("scrutiny", relation.scrutiny());
		current.set("portfolio", answer(relation.portfolio()));
		current.set("inExecutive", answer(relation.inExecutive()));
		current.set("bodyKind", body.map((one) -> one.kind().code()).orElse("none"));
		current.set("bodyName", body.map(Body::name).orElse(""));
		current.set("heldBy", unit);
		current.set("heldByName",
				Optional.ofNullable(unit).flatMap(this.directory.get()::unit).map(Unit::name).orElse(""));
	}

	private static String answer(boolean holds) {
		return holds ? "yes" : "no";
	}

}
