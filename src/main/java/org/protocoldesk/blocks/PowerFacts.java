package org.protocoldesk.blocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.protocoldesk.directory.Body;
import org.protocoldesk.directory.CurrentDirectory;
import org.protocoldesk.directory.Delegation;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.directory.MemberFinder;
import org.protocoldesk.directory.Portfolio;
import org.protocoldesk.directory.Post;

import org.springframework.stereotype.Component;

/**
 * Says of a delegated power, in the words of the decision tables, what it rests on,
 * whether a person holds it today, and whose matter it is. Fields: {@code delegation};
 * {@code person}; {@code within}, {@code no} where the matter goes beyond the power. Sets
 * {@code power}, {@code standing}, {@code named}, {@code namedConsultees},
 * {@code powerTitle}, {@code powerReference}, {@code powerExpires}, {@code powerOffice},
 * {@code powerPerson}, {@code powerDesk}, {@code conferredBy}, {@code bodyName},
 * {@code bodyKind}, {@code area}, {@code remit} and {@code about}.
 */
@Component("powerFacts")
class PowerFacts implements FactFinder {

	private final CurrentDirectory directory;

	private final MemberFinder members;

	private final Clock clock;

	PowerFacts(CurrentDirectory directory, MemberFinder members, Clock clock) {
		this.directory = directory;
		this.members = members;
		this.clock = clock;
	}

	@Override
	public void find(CaseInHand current) {
		Directory known = this.directory.get();
		Delegation power = known.delegation(current.input("delegation")).orElseThrow();
		Body body = known.body(power.conferredBy()).orElseThrow();
		current.set("power", power.kind().code());
		current.set("named", power.consultees().isEmpty() ? "no" : "yes");
		current.set("namedConsultees", String.join(", ", power.consultees()));
		current.set("powerTitle", power.title());
		current.set("about", power.title());
		current.set("powerReference", Optional.ofNullable(power.reference()).orElse(""));
		current.set("powerExpires", Optional.ofNullable(power.expires()).map(LocalDate::toString).orElse(""));
		current.set("conferredBy", body.id());
		current.set("bodyName", body.name());
		current.set("bodyKind", body.kind().code());
		current.set("area", power.area());
		current.set("remit", remitOf(power, known));
		seat(current, power, current.input("person"), known);
	}

	/** The desk on which the matter lies: the post that holds the power, or a person. */
	private void seat(CaseInHand current, Delegation power, String person, Directory known) {
		LocalDate today = LocalDate.now(this.clock);
		Optional<Post> post = known.postsActedOn(person, today)
			.stream()
			.filter((one) -> power.heldBy().contains(one.id()))
			.findFirst();
		boolean holds = post.isPresent() || power.officers().contains(person);
		boolean within = current.own("within").filter("no"::equals).isEmpty();
		current.set("standing", !(holds && within) ? "outside" : power.isInForceOn(today) ? "held" : "expired");
		Optional<Post> desk = post.or(() -> known.postsHeldBy(person).stream().findFirst());
		boolean inPerson = power.officers().contains(person) || desk.isEmpty();
		current.set("powerOffice", desk.map(Post::office).orElse("officer"));
		current.set("powerDesk", desk.map(Post::id).orElse("officer"));
		current.set("powerPerson", inPerson ? person : "");
	}

	private String remitOf(Delegation power, Directory known) {
		List<Portfolio> portfolios = this.members.portfoliosOf(power.area());
		if (portfolios.size() != 1) {
			return portfolios.isEmpty() ? "none" : "several";
		}
		String leader = known.post("leader").map(Post::holder).orElse(null);
		return portfolios.get(0).holders().contains(leader) ? "leader" : "portfolio";
	}

}
