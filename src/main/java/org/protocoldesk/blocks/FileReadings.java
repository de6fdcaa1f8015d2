package org.protocoldesk.blocks;

import java.util.Map;

import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.JournalLine;
import org.protocoldesk.casefile.JournalLine.Audience;

import org.springframework.stereotype.Component;

/**
 * Writes into a confidential case's journal who read its file. A procedure's cases are
 * confidential if the council cites a rule for reading them.
 */
@Component
public class FileReadings {

	private final CaseNotes notes;

	FileReadings(CaseNotes notes) {
		this.notes = notes;
	}

	/** Notes that whoever is logged in reads the file now. */
	public void note(CaseFile file) {
		this.notes.write(file, JournalLine.READING, Audience.OFFICES, Map.of(), "read the case file.");
	}

}
