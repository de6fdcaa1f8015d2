package org.protocoldesk.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All files of a directory folder as entries, before anything is made of them.
 */
record Tables(Map<DataFile, Table> byFile) {

	Table of(DataFile file) {
		return this.byFile.get(file);
	}

	List<Entry> entries(DataFile file) {
		return of(file).entries();
	}

	Optional<Person.Kind> kind(String personId) {
		return of(DataFile.PEOPLE).entry(personId).map((person) -> person.text("kind")).flatMap(Person.Kind::of);
	}

	boolean isOfficer(String personId) {
		return kind(personId).filter(Person.Kind.OFFICER::equals).isPresent();
	}

}
