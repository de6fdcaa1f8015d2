package org.protocoldesk.review;

import java.util.Comparator;
import java.util.List;

import org.protocoldesk.blocks.FileReadings;
import org.protocoldesk.casefile.CaseFile;
import org.protocoldesk.casefile.CaseReview;
import org.protocoldesk.casefile.Party;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case with its whole history, and notes who did where the council asks for that.
 */
@Component
class CaseHistory {

	private final CaseReview cases;

	private final CaseRows rows;

	private final CourseFinder courses;

	private final Timeline timeline;

	private final DecisionTables tables;

	private final CasePapers papers;

	private final WorkOfDesk work;

	private final Titles titles;

	private final FileReadings readings;

	CaseHistory(CaseReview cases, CaseRows rows, CourseFinder courses, Timeline timeline, DecisionTables tables,
			CasePapers papers, WorkOfDesk work, Titles titles, FileReadings readings) {
		this.cases = cases;
		this.rows = rows;
		this.courses = courses;
		this.timeline = timeline;
		this.tables = tables;
		this.papers = papers;
		this.work = work;
		this.titles = titles;
		this.readings = readings;
	}

	@Transactional
	public CaseView open(String reference, String manager) {
		CaseFile file = this.cases.find(reference, manager).orElseThrow(NoSuchCase::new);
		this.readings.note(file);
		Codes codes = this.titles.codes(file.procedure(), file.version());
		CourseOfCase course = this.courses.of(file);
		return new CaseView(this.rows.of(List.of(file)).get(0), codes.council().name(), parties(file), course.gaps(),
				course.drawings(), course.path(), this.timeline.of(file, course.drawings(), codes.council()),
				this.tables.of(course.runs(), codes), this.papers.letters(file, codes.council()),
				this.papers.documents(file, manager), this.work.of(course.runs()));
	}

	private static List<CaseView.Party> parties(CaseFile file) {
		return file.parties()
			.stream()
			.sorted(Comparator.comparing(Party::role).thenComparing(Party::name))
			.map((party) -> new CaseView.Party(party.name(), StepNames.spelt(party.role())))
			.toList();
	}

}
