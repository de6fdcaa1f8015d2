package org.protocoldesk.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

/**
 * Makes the copy that is handed out when somebody opens a paper. A released paper says on
 * every page for whom it is, since when and on which condition, and when it was opened;
 * any other is handed out as it is kept.
 */
@Component
public class ReleasedCopies {

	private static final String PDF = "application/pdf";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private final Documents documents;

	private final PageMarker marker;

	private final PaperMaker maker;

	private final Clock clock;

	ReleasedCopies(Documents documents, PageMarker marker, PaperMaker maker, Clock clock) {
		this.documents = documents;
		this.maker = maker;
		this.marker = marker;
		this.clock = clock;
	}

	public Copy of(Document paper) {
		byte[] bytes = this.documents.bytesOf(paper);
		return this.documents.releaseOf(paper.getId())
			.map((release) -> new Copy(name(paper), PDF, this.marker.mark(readied(paper, bytes), mark(paper, release))))
			.orElseGet(() -> new Copy(name(paper), paper.getMediaType(), bytes));
	}

	/** What was released before papers were made ready is made so now. */
	private byte[] readied(Document paper, byte[] bytes) {
		return paper.isMadeReady() ? bytes : this.maker.make(paper.getName(), bytes, bytes.length).pdf();
	}

	private List<String> mark(Document paper, Release release) {
		List<String> mark = new ArrayList<>();
		Instant now = this.clock.instant();
		mark.add("Released to %s on %s. %s, opened %s.".formatted(release.getReaderName(),
				DAY.format(release.getReleasedAt()), paper.getCaseReference(), MOMENT.format(now)));
		if (!release.getCondition().isEmpty()) {
			mark.add("Condition of use: " + release.getCondition());
		}
		return mark;
	}

	private static String name(Document paper) {
		boolean renamed = paper.isMadeReady() && !paper.getName().toLowerCase(Locale.ROOT).endsWith(".pdf");
		return renamed ? paper.getName().replaceFirst("\\.[^.]+$", "") + ".pdf" : paper.getName();
	}

	/**
	 * What is handed out.
	 *
	 * @param name file name
	 * @param mediaType what the bytes are
	 */
	public record Copy(String name, String mediaType, byte[] bytes) {
	}

}
