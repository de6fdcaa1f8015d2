package org.protocoldesk.review;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.protocoldesk.casefile.CaseListing;
import org.protocoldesk.casefile.CaseReview;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of all cases, for the pages in Cockpit. */
@Hidden
@RestController
@RequestMapping("/api/review")
class CasesController {

	private final CaseReview cases;

	private final CaseRows rows;

	private final CaseSheet sheet;

	private final FilterChoices choices;

	private final Managers managers;

	CasesController(CaseReview cases, CaseRows rows, CaseSheet sheet, FilterChoices choices, Managers managers) {
		this.cases = cases;
		this.rows = rows;
		this.sheet = sheet;
		this.choices = choices;
		this.managers = managers;
	}

	@GetMapping("/choices")
	FilterChoices.Choices choices() {
		return this.choices.all();
	}

	@GetMapping("/cases")
	Page list(@ModelAttribute ListRequest asked, @RequestParam(defaultValue = "0") @Min(0) @Max(10_000_000) int page,
			@RequestParam(defaultValue = "25") @Min(1) @Max(100) int size) {
		CaseListing found = this.cases.page(asked.filter(), asked.order(), page, size, this.managers.current());
		return new Page(this.rows.of(found.files()), page, size, found.total());
	}

	@GetMapping("/cases.csv")
	void csv(@ModelAttribute ListRequest asked, HttpServletResponse response) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("cases.csv").build().toString());
		try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
			this.sheet.write(asked.filter(), asked.order(), this.managers.current(), out);
		}
	}

	/** One page of the list. */
	record Page(List<CaseRow> items, int page, int size, long total) {
	}

}
