package org.protocoldesk.procedures;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** For every rule about drawing a way to spoil the good page. */
final class BrokenDrawings {

	private static final String END = "<bpmn:endEvent id=\"answered\"";

	private static final String LABEL_OF_ASKED = "<dc:Bounds x=\"120\" y=\"182\" width=\"79\"";

	private BrokenDrawings() {
	}

	static Stream<BrokenPage> all() {
		return Stream.of(sizes(), shapes(), lines(), labels()).flatMap((pages) -> pages);
	}

	private static Stream<BrokenPage> sizes() {
		String tasks = IntStream.range(0, 13)
			.mapToObj("<bpmn:task id=\"t%d\" />"::formatted)
			.collect(Collectors.joining());
		return Stream.of(BrokenPage.changed("page-size", "31 nodes", END, tasks + END),
				BrokenPage.changed("page-size", "2128 x", "x=\"1192\" y=\"142\"", "x=\"2192\" y=\"142\""), BrokenPage
					.changed("page-size", "x 1480", "width=\"410\" height=\"140\"", "width=\"410\" height=\"1140\""));
	}

	private static Stream<BrokenPage> shapes() {
		String over = "bpmnElement=\"over\"";
		String reminded = "x=\"742\" y=\"332\"";
		return Stream.of(BrokenPage.changed("no-bpmndi", "over", over, "bpmnElement=\"asked\""),
				BrokenPage.changed("no-orphans", "asked", over, "bpmnElement=\"asked\""),
				BrokenPage.changed("no-orphans", "overShape", over, "bpmnElement=\"gone\""),
				BrokenPage.changed("no-overlapping-elements", "remind", reminded, "x=\"642\" y=\"332\""),
				BrokenPage.changed("no-overlapping-elements", "remind", reminded, "x=\"660\" y=\"332\""),
				BrokenPage.changed("no-overlapping-elements", "over", "x=\"442\" y=\"482\"", "x=\"492\" y=\"482\""));
	}

	private static Stream<BrokenPage> lines() {
		String intoReminded = point(742, 350);
		return Stream.of(
				BrokenPage.changed("left-to-right", "remindToReminded", intoReminded,
						point(700, 350) + point(700, 300) + point(800, 300) + point(800, 350) + point(778, 350)),
				BrokenPage.changed("no-crossing", "dueSoonToRemind", point(480, 218), point(480, 80)),
				BrokenPage.changed("no-crossing", "remindToReminded", point(660, 350), point(520, 350)),
				BrokenPage.changed("no-line-through-node", "reminded", intoReminded, point(800, 350)),
				BrokenPage.changed("no-line-through-node", "consider", "y=\"100\" />", "y=\"150\" />"),
				BrokenPage.changed("no-line-through-node", "withdrawal", point(442, 500), point(442, 590)), BrokenPage
					.changed("no-line-through-label", "dueSoonToRemind", "x=\"501\" y=\"205\"", "x=\"460\" y=\"250\""));
	}

	private static Stream<BrokenPage> labels() {
		return Stream.of(
				BrokenPage.changed("no-overlapping-labels", "dueSoon", LABEL_OF_ASKED,
						"<dc:Bounds x=\"520\" y=\"210\" width=\"79\""),
				BrokenPage.changed("no-overlapping-labels", "consider", LABEL_OF_ASKED,
						"<dc:Bounds x=\"420\" y=\"150\" width=\"79\""),
				BrokenPage.changed("no-overlapping-labels", "over", "x=\"447\" y=\"522\"", "x=\"547\" y=\"522\""),
				BrokenPage.changed("no-overlapping-labels", "withdrawal", "x=\"133\" y=\"522\"", "x=\"290\" y=\"425\""),
				BrokenPage.changed("names-fit", "remind", "Remind them",
						"Remind everybody of the question that they have not answered so far"),
				BrokenPage.changed("label-required", "reminded", "name=\"Reminded\"", ""),
				BrokenPage.changed("label-required", "isItClearToAgain", "name=\"no\"", ""),
				BrokenPage.changed("labels-drawn", "asked", LABEL_OF_ASKED + " height=\"14\" />", ""), BrokenPage
					.changed("labels-fit", "asked", LABEL_OF_ASKED, "<dc:Bounds x=\"120\" y=\"182\" width=\"40\""));
	}

	private static String point(int x, int y) {
		return "<di:waypoint x=\"%d\" y=\"%d\" />".formatted(x, y);
	}

}
