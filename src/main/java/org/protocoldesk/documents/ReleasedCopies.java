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
 * any other is handed out as it was put in.
 */
@Component
public class ReleasedCopies {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
		.withZone(ZoneId.of("Europe/London"));

	private final Documents documents;

	private final PageMarker marker;

	private final Clock clock;

	ReleasedCopies(Documents documents, PageMarker marker, Clock clock) {
		this.documents = documents;
		this.marker = marker;
		this.clock = clock;
	}

	public Copy of(Document paper) {
		byte[] bytes = this.documents.bytesOf(paper);
		return this.documents.releaseOf(paper.getId())
			.map((release) -> new Copy(name(paper), "application/pdf",
					this.marker.mark(bytes, paper.getMediaType(), mark(paper, release))))
			.orElseGet(() -> new Copy(paper.getName(), paper.getMediaType(), bytes));
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
		return paper.getMediaType().equals("application/pdf") ? paper.getName()
				: paper.getName().replaceFirst("\\.[^.]+$", "") + ".pdf";
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
