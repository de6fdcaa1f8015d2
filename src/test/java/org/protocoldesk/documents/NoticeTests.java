package org.protocoldesk.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Pages filled with words, and the same printed. */
class NoticeTests {

	private static final String PAGE = """
			<html lang="en-GB"><head><title>Notice {{number}}</title><meta name="description" content="A notice"/>
			<style>body { font-family: 'Liberation Sans' } b { font-weight: bold }</style></head>
			<body><p><b>Decided:</b> {{what}}</p><ul>{{#views}}<li>{{name}}: {{view}}</li>{{/views}}</ul></body></html>""";

	@Test
	void shouldSayWhatTheWordsSay() {
		String html = template(PAGE).fill(Map.of("number", "7", "what", "Grant it", "views",
				List.of(Map.of("name", "Ann", "view", "fine"), Map.of("name", "Bob", "view", "not fine"))));
		assertThat(html).contains("<li>Ann: fine</li><li>Bob: not fine</li>");
		assertThat(PageTemplate.titleOf(html)).isEqualTo("Notice 7");
	}

	@Test
	void shouldTakeWordsAsTextNotAsMarkup() {
		String html = template(PAGE)
			.fill(Map.of("number", "7", "what", "<script>alert(1)</script> & more", "views", List.of()));
		assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more");
	}

	@Test
	void shouldNameAMissingWord() {
		assertThatIllegalStateException().isThrownBy(() -> template(PAGE).fill(Map.of("number", "7")))
			.withMessage("Notice template a/b needs the word \"what\", which was not given");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html></html>", "<html><title></title></html>" })
	void shouldRefuseAPageWithoutATitle(String source) {
		assertThatIllegalStateException().isThrownBy(() -> template(source)).withMessageContaining("<title>");
	}

	@Test
	void shouldRefuseABrokenTemplate() {
		assertThatIllegalStateException().isThrownBy(() -> template("<title>x</title>{{#open}}"))
			.withMessageContaining("a/b");
	}

	@Test
	void shouldPrintThePageWithItsFontsInside() throws IOException {
		String html = template(PAGE).fill(Map.of("number", "7", "what", "Zoë Łukasz Ŵyn, £12.50 – “agreed”", "views",
				List.of(Map.of("name", "Seán", "view", "no < comment >"))));
		try (PDDocument pdf = Loader.loadPDF(new PdfPrinter().print(html))) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Decided: Zoë Łukasz Ŵyn, £12.50 – “agreed”")
				.contains("Seán: no < comment >");
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Notice 7");
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			for (var name : pdf.getPage(0).getResources().getFontNames()) {
				PDFont font = pdf.getPage(0).getResources().getFont(name);
				assertThat(font.isEmbedded()).as(font.getName()).isTrue();
				assertThat(font.getName()).contains("Liberation");
			}
		}
	}

	@Test
	void shouldPrintEveryScriptThatThePrinterSets() throws IOException {
		String words = "Ŵŷn Łąka źdźbło • ◦ ▪ ✓ ☐ ☑ non\u2011breaking 报告：市场大厅";
		byte[] notice = print("<p>" + words + "</p>");
		assertThat(textOf(notice)).contains(words);
	}

	@Test
	void shouldSetArabicFromRightToLeftWithItsLettersJoined() throws IOException {
		byte[] notice = print("<p>Said by محمد علي today.</p>");
		assertThat(Normalizer.normalize(textOf(notice), Normalizer.Form.NFKC)).contains("Said by محمد علي today.");
		assertThat(inkOf(notice))
			.isNotEqualTo(inkOf(print("<p>Said by م\u200cح\u200cم\u200cد ع\u200cل\u200cي today.</p>")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "கொள்கை", "প্রতিবেদন", "हिन्दी", "👍", "😀" })
	void shouldDrawWordsWhoseLettersChangeAndSayThem(String word) throws IOException {
		byte[] notice = print("<p>Said: " + word + " &amp; more</p>");
		assertThat(inkOf(notice) - inkOf(print("<p>Said: &amp; more</p>"))).isGreaterThan(30);
		try (PDDocument pdf = Loader.loadPDF(notice)) {
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(PrintedWords.alternatives(pdf.getDocumentCatalog().getStructureTreeRoot())).contains(word);
		}
		assertThat(textOf(notice)).contains("Said:", "& more").doesNotContain("#");
	}

	private static byte[] print(String body) {
		return new PdfPrinter().print("<html lang=\"en-GB\"><head><title>x</title><meta name=\"description\" "
				+ "content=\"x\"/></head><body style=\"font-family: Liberation Sans\">" + body + "</body></html>");
	}

	private static String textOf(byte[] pdf) throws IOException {
		try (PDDocument notice = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(notice);
		}
	}

	private static int inkOf(byte[] pdf) throws IOException {
		try (PDDocument notice = Loader.loadPDF(pdf)) {
			BufferedImage page = new PDFRenderer(notice).renderImageWithDPI(0, 100);
			int ink = 0;
			for (int point : page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth())) {
				ink += ((point & 0xff) < 160) ? 1 : 0;
			}
			return ink;
		}
	}

	@Test
	void shouldLoadNothingFromElsewhere() {
		String html = "<html lang=\"en-GB\"><head><title>x</title><meta name=\"description\" content=\"x\"/></head>"
				+ "<body style=\"font-family: Liberation Sans\"><img alt=\"\" src=\"file:///etc/hostname\"/>"
				+ "<img alt=\"\" src=\"http://127.0.0.1:1/x.png\"/>Here</body></html>";
		assertThat(new PdfPrinter().print(html)).isNotEmpty();
	}

	private static PageTemplate template(String source) {
		return new PageTemplate("a/b", source, (part) -> new StringReader(""));
	}

}
