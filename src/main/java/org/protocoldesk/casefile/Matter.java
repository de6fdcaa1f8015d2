package org.protocoldesk.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What a case is about, of whom support is asked in it and for which political group, and
 * whether that person has agreed.
 */
@Entity
@Table(name = "case_matter")
class Matter {

	private static final int SHORTEST_WORD = 3;

	private static final int LONGEST_TEXT = 2000;

	private static final Set<String> EMPTY_WORDS = Set.of("the", "and", "for", "new", "our", "about", "with", "from",
			"review");

	@Id
	private String reference;

	private String words;

	private String person;

	private String forGroup;

	private boolean agreed;

	protected Matter() {
	}

	Matter(String reference, String text, String person, String forGroup) {
		this.reference = reference;
		Set<String> counting = wordsOf(text);
		String all = counting.isEmpty() ? text.strip().toLowerCase(Locale.UK) : String.join(" ", counting);
		this.words = all.substring(0, Math.min(all.length(), LONGEST_TEXT));
		this.person = person;
		this.forGroup = forGroup;
	}

	void agree() {
		this.agreed = true;
	}

	String reference() {
		return this.reference;
	}

	String person() {
		return this.person;
	}

	String forGroup() {
		return this.forGroup;
	}

	/**
	 * Whether two texts mean the same matter: the words that count are the same, or all
	 * of the shorter text's are in the longer one and there are at least two.
	 */
	boolean isSameAs(Matter other) {
		Set<String> one = new TreeSet<>(Arrays.asList(this.words.split(" ")));
		Set<String> two = new TreeSet<>(Arrays.asList(other.words.split(" ")));
		Set<String> shorter = (one.size() <= two.size()) ? one : two;
		Set<String> longer = (shorter == one) ? two : one;
		return one.equals(two) || (shorter.size() > 1 && longer.containsAll(shorter));
	}

	/** The words that count, each once, without the ending of the plural. */
	private static Set<String> wordsOf(String text) {
		return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word))
			.map((word) -> word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y"
					: word.endsWith("ss") ? word : word.replaceAll("s$", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
