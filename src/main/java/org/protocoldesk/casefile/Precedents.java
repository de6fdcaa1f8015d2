package org.protocoldesk.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what was decided on a matter, for those who decide on it again. */
@Service
@Transactional
public class Precedents {

	private static final Limit SHOWN = Limit.of(20);

	private static final int LONGEST = 500;

	private static final String SOMEBODY = "the person concerned";

	private final PrecedentFiles files;

	private final CaseRegister register;

	private final Clock clock;

	Precedents(PrecedentFiles files, CaseRegister register, Clock clock) {
		this.files = files;
		this.register = register;
		this.clock = clock;
	}

	/** Notes a decision; the names of the case's parties are left out of the reason. */
	public void note(String reference, String matter, String outcome, String reason) {
		CaseFile file = this.register.find(reference).orElseThrow();
		this.files.save(new Precedent(file.procedure(), plain(matter), reference, outcome, withoutNames(reason, file),
				this.clock.instant()));
	}

	/** Decisions on the same matter in other cases of the procedure, the latest first. */
	@Transactional(readOnly = true)
	public List<Precedent> before(String reference, String matter) {
		return this.register.find(reference)
			.map((file) -> this.files.findByProcedureAndMatterAndReferenceNotOrderByDecidedAtDesc(file.procedure(),
					plain(matter), reference, SHOWN))
			.orElse(List.of());
	}

	/** Two spellings of one title are one matter. */
	private static String plain(String matter) {
		String words = matter.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
		return (words.length() > LONGEST) ? words.substring(0, LONGEST) : words;
	}

	private static String withoutNames(String reason, CaseFile file) {
		String text = reason;
		for (Party party : file.parties()) {
			String surname = party.name().substring(party.name().lastIndexOf(' ') + 1);
			text = text.replace(party.name(), SOMEBODY).replace(surname, SOMEBODY);
		}
		return text;
	}

}
