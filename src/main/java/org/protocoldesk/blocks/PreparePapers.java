package org.protocoldesk.blocks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.protocoldesk.documents.Document;
import org.protocoldesk.documents.Documents;

import org.springframework.stereotype.Component;

/**
 * Takes stock of the papers that whoever completed the task before it has put in to be
 * released, and writes down on which condition they go out. Inputs: {@code further}, what
 * is to be kept to besides; {@code free}, {@code yes} where there is no condition at all;
 * {@code citation}, the council's rule on the use of papers. Sets {@code papers}, ids
 * with commas between them, {@code paperNames}, {@code papersBy} and
 * {@code conditionOfUse}.
 */
@Component("preparePapers")
class PreparePapers extends Block {

	private final Documents documents;

	private final Actors actors;

	PreparePapers(Documents documents, Actors actors) {
		this.documents = documents;
		this.actors = actors;
	}

	@Override
	void execute(CaseInHand current) {
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
		current.set("conditionOfUse", current.own("free").filter("yes"::equals).isPresent() ? "" : condition(current));
	}

	private static String condition(CaseInHand current) {
		return Stream
			.concat(current.origin().council().says(current.citation().rule()).stream(),
					current.own("further").stream())
			.collect(Collectors.joining(" "));
	}

}
