package org.protocoldesk.review;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.protocoldesk.directory.Directory;
import org.protocoldesk.documents.PdfPrinter;
import org.protocoldesk.documents.PrintedWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** The audit pack says what people wrote in every script, heading and text alike. */
class AuditPackTests {

	private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

	static Stream<String> words() {
		return PrintedWords.OF_EVERY_SCRIPT.stream();
	}

	@ParameterizedTest
	@MethodSource("words")
	void shouldSayItInTheAuditPack(String words) throws IOException {
		AuditPack pack = new AuditPack(new PdfPrinter(), () -> mock(Directory.class), Clock.fixed(NOW, ZoneOffset.UTC));
		PrintedWords printed = PrintedWords.of(pack.print(about(words), words));
		assertThat(printed.boxes()).as("letters without a shape").isZero();
		assertThat(printed.count(words)).isGreaterThanOrEqualTo(20);
	}

	private static CaseView about(String words) {
		CaseRow row = new CaseRow("CMP-2026-7KQ4", "complaint", words, 1, true, null, NOW, NOW, null, true, true,
				List.of(words));
		List<CaseView.Value> values = List.of(new CaseView.Value(words, words));
		return new CaseView(row, words, List.of(new CaseView.Party(words, words)), List.of(words), List.of(),
				List.of(new CaseView.PathStep(1, "m", 1, "s", words, words, NOW, NOW, words, false)),
				List.of(new CaseView.Entry(NOW, words, words, words, words, words, "Because " + words + " is right.",
						words, words, words, true)),
				List.of(new CaseView.Decision(words, NOW, words, values, values,
						new CaseView.Table(List.of(words), List.of(words),
								List.of(new CaseView.Row(1, List.of(words), List.of(words), words, true))))),
				List.of(new CaseView.Letter(words, words, words, words, NOW, words, NOW, words, true)),
				List.of(new CaseView.Document(words, words, words, NOW, null, words)),
				List.of(new CaseView.Work(words, false)));
	}

}
