package org.protocoldesk.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.protocoldesk.blocks.Origin;
import org.protocoldesk.figures.CaseCounts;

import org.springframework.stereotype.Component;

/**
 * What the filters offer. None of it tells that there is a case: procedures, versions and
 * outcomes are those that could be, not those that are.
 */
@Component
class FilterChoices {

	private final Models models;

	private final Titles titles;

	private final CaseCounts counts;

	FilterChoices(Models models, Titles titles, CaseCounts counts) {
		this.models = models;
		this.titles = titles;
		this.counts = counts;
	}

	Choices all() {
		List<Procedure> procedures = Stream.concat(this.models.run().stream(), this.counts.procedures().stream())
			.distinct()
			.map(this::procedure)
			.sorted(Comparator.comparing(Procedure::name))
			.toList();
		List<Choice> offices = this.titles.offices()
			.entrySet()
			.stream()
			.map((office) -> new Choice(office.getKey(), office.getValue()))
			.sorted(Comparator.comparing(Choice::name))
			.toList();
		return new Choices(procedures, offices);
	}

	Procedure procedure(String key) {
		TreeSet<Integer> versions = new TreeSet<>(Comparator.reverseOrder());
		versions.addAll(this.models.versions(key));
		Map<String, String> outcomes = new TreeMap<>();
		this.models.origin(key, null)
			.map(Origin::wording)
			.ifPresent((wording) -> outcomes.putAll(wording.codesOf("outcome")));
		return new Procedure(key, this.titles.procedure(key), List.copyOf(versions),
				outcomes.entrySet()
					.stream()
					.map((outcome) -> new Choice(outcome.getKey(), outcome.getValue()))
					.sorted(Comparator.comparing(Choice::name))
					.toList());
	}

	/** Everything that the form of the list offers. */
	record Choices(List<Procedure> procedures, List<Choice> offices) {
	}

	/** A procedure and what its cases can be told apart by. */
	record Procedure(String key, String name, List<Integer> versions, List<Choice> outcomes) {
	}

	/** An id and what people call it. */
	record Choice(String id, String name) {
	}

}
