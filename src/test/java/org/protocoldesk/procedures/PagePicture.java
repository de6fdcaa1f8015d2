package org.protocoldesk.procedures;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * A model as a picture for people who have no Camunda Modeler; printed on A3 it can be
 * read.
 */
record PagePicture(ModelFile model) {

	private static final double MARGIN = 20;

	private static final double BASELINE = 0.9;

	private static final String STYLE = """
			<style>
			text { font-family: Arial, "Liberation Sans", Helvetica, sans-serif; fill: #22242a; text-anchor: middle }
			.shape { fill: #fff; stroke: #22242a; stroke-width: 2 }
			.called { stroke-width: 5 }
			.end { stroke-width: 4 }
			.waiting { stroke-dasharray: 1 5; stroke-linecap: round }
			.ring { fill: none; stroke: #22242a; stroke-width: 1.5 }
			.dashed { stroke-dasharray: 5 3 }
			.flow { fill: none; stroke: #22242a; stroke-width: 1.5 }
			.icon { fill: #fff; stroke: #22242a; stroke-width: 1.2; stroke-linejoin: round }
			.ink { fill: #22242a; stroke: #22242a; stroke-width: 1 }
			.paper { fill: none; stroke: #fff; stroke-width: 1.2 }
			.sign { fill: none; stroke: #22242a; stroke-width: 3.5 }
			.bars { fill: none; stroke: #22242a; stroke-width: 2.5 }
			</style>
			<defs>
			<marker id="arrow" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="10" markerHeight="10" \
			markerUnits="userSpaceOnUse" orient="auto"><path d="M0 1 L10 5 L0 9 Z" fill="#22242a"/></marker>
			<marker id="default" viewBox="0 0 16 16" refX="0" refY="8" markerWidth="16" markerHeight="16" \
			markerUnits="userSpaceOnUse" orient="auto"><path d="M6 3 L11 13" stroke="#22242a" stroke-width="1.5"/></marker>
			</defs>
			""";

	String svg() {
		Page page = Page.of(this.model);
		Rectangle2D view = Page.grown(page.bounds(), MARGIN);
		String head = """
				<svg xmlns="http://www.w3.org/2000/svg" role="img" width="%3$s" height="%4$s" viewBox="%1$s %2$s %3$s %4$s">
				<title>%5$s</title>
				%6$s<rect x="%1$s" y="%2$s" width="%3$s" height="%4$s" fill="#fff"/>
				"""
			.formatted(Svg.number(view.getX()), Svg.number(view.getY()), Svg.number(view.getWidth()),
					Svg.number(view.getHeight()), Svg.escaped(this.model.process().getName()), STYLE);
		return parts(page).collect(Collectors.joining("\n", head, "\n</svg>\n"));
	}

	/** Frames lie below, what they hold above. */
	private static Stream<String> parts(Page page) {
		return Stream
			.of(page.nodes().stream().filter(PagePicture::isFrame).map(NodePicture::new).map(NodePicture::svg),
					page.flows().stream().map(FlowPicture::new).map(FlowPicture::svg),
					page.nodes().stream().filter((node) -> !isFrame(node)).map(NodePicture::new).map(NodePicture::svg),
					page.labels()
						.stream()
						.filter((label) -> !(label.owner() instanceof SubProcess))
						.map(PagePicture::label))
			.flatMap((parts) -> parts);
	}

	private static boolean isFrame(DrawnNode node) {
		return node.node() instanceof SubProcess;
	}

	private static String label(DrawnLabel label) {
		List<String> lines = Arial.lines(LabelRules.name(label.owner()), LabelRules.LABEL_WIDTH, LabelRules.LABEL_SIZE);
		return Svg.text(lines, LabelRules.LABEL_SIZE, label.box().getCenterX(),
				label.box().getY() + LabelRules.LABEL_SIZE * BASELINE);
	}

}
