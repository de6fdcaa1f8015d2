package org.protocoldesk.casefile;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows what the cases are about, so that the same matter is noticed when it comes again
 * for another political group.
 */
@Service
@Transactional
public class MatterRegister {

	private final Matters matters;

	private final CaseFiles files;

	MatterRegister(Matters matters, CaseFiles files) {
		this.matters = matters;
		this.files = files;
	}

	/**
	 * Notes what a case is about.
	 * @param matter the matter in the words of whoever asks
	 * @param person of whom support is asked
	 * @param group for which political group; empty for a Member without one
	 */
	public void note(String reference, String matter, String person, String group) {
		this.matters.save(new Matter(reference, matter, person, group));
	}

	/** Notes that the person has agreed. */
	public void agree(String reference) {
		this.matters.findById(reference).orElseThrow().agree();
	}

	/** Notes that a case takes up what was offered in an earlier one. */
	public void follow(String reference, String earlier) {
		this.files.findById(reference).orElseThrow().follow(earlier);
	}

	/** The earlier case whose offer a case takes up. */
	@Transactional(readOnly = true)
	public Optional<String> followedBy(String reference) {
		return this.files.findById(reference).map(CaseFile::follows);
	}

	/**
	 * Earlier cases of the same matter in which the person agreed to support another
	 * group.
	 */
	@Transactional(readOnly = true)
	public List<String> agreedForOthers(String reference) {
		Matter now = this.matters.findById(reference).orElseThrow();
		String followed = followedBy(reference).orElse(null);
		return this.matters.findByPersonAndAgreedTrue(now.person())
			.stream()
			.filter((earlier) -> !earlier.forGroup().equals(now.forGroup()))
			.filter((earlier) -> earlier.reference().equals(followed) || earlier.isSameAs(now))
			.map(Matter::reference)
			.sorted()
			.toList();
	}

}
