package org.protocoldesk.blocks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Documents;

import org.springframework.stereotype.Component;

/**
 * Takes stock of the papers that whoever completes a step has put in to be released, and
 * writes down on which condition they go out. Fields of a step that takes papers
 * ({@code papers}): {@code papersParagraph}, the rule on their use; {@code furtherTerms},
 * what is to be kept to besides; {@code freeUse}, whether there is no condition at all.
 * Sets {@code papers}, ids with commas between them, {@code paperNames}, {@code papersBy}
 * and {@code conditionOfUse}.
 */
@Component
class PaperStock {

	private final Documents documents;

	private final Actors actors;

	PaperStock(Documents documents, Actors actors) {
		this.documents = documents;
		this.actors = actors;
	}

	/**
	 * @throws WrongInput if the step takes papers and none was put in
	 */
	void takeIn(CaseInHand current) {
		if (current.own("papers").filter("taken"::equals).isEmpty()
				|| !current.own("papersWanted").map("true"::equals).orElse(true)) {
			return;
		}
		String actor = this.actors.current();
		List<Document> papers = this.documents.toRelease(current.reference())
			.stream()
			.filter((paper) -> paper.getCreatedBy().equals(actor))
			.toList();
		if (papers.isEmpty()) {
			throw new WrongInput("papers", "put the paper in first, under Papers above the form.");
		}
		papers.stream().filter((paper) -> paper.getConfirmedAt() == null).findFirst().ifPresent((paper) -> {
			throw new WrongInput("papers",
					"look at %s, page by page, under Papers above the form, and confirm there that this is what the Member will see."
						.formatted(paper.getName()));
		});
		current.set("papers",
				papers.stream().map((paper) -> paper.getId().toString()).collect(Collectors.joining(",")));
		current.set("paperNames", papers.stream().map(Document::getName).collect(Collectors.joining(", ")));
		current.set("papersBy", actor);
		current.set("conditionOfUse", current.says("freeUse") ? "" : condition(current));
	}

	private static String condition(CaseInHand current) {
		return Stream
			.concat(current.paragraph("papersParagraph")
				.flatMap((citation) -> current.origin().council().says(citation.rule()))
				.stream(), current.own("furtherTerms").stream())
			.collect(Collectors.joining(" "));
	}

}
