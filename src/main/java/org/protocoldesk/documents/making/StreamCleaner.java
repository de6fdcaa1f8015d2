package org.protocoldesk.documents.making;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Reduces the operators of a content stream to those that draw: no marks for readers, no
 * text objects that are not shown. Knows afterwards which resources they use.
 */
final class StreamCleaner {

	private static final Set<String> DRAWING = Set.of("b", "B", "b*", "B*", "BI", "BT", "c", "cm", "CS", "cs", "d",
			"d0", "d1", "Do", "ET", "f", "F", "f*", "G", "g", "gs", "h", "i", "j", "J", "K", "k", "l", "m", "M", "n",
			"q", "Q", "re", "RG", "rg", "ri", "s", "S", "SC", "sc", "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf",
			"Tj", "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'", "\"");

	private static final Set<String> SHOWING = Set.of("Tj", "TJ", "'", "\"");

	private static final Set<String> PLACING = Set.of("Td", "TD", "Tm", "T*");

	private static final Map<String, COSName> CATEGORIES = Map.of("Tf", COSName.FONT, "Do", COSName.XOBJECT, "gs",
			COSName.EXT_G_STATE, "cs", COSName.COLORSPACE, "CS", COSName.COLORSPACE, "scn", COSName.PATTERN, "SCN",
			COSName.PATTERN, "sh", COSName.SHADING);

	private static final int INVISIBLE = 3;

	private final Map<COSName, Set<COSName>> used = new HashMap<>();

	private final List<Object> kept = new ArrayList<>();

	private final List<Integer> modes = new ArrayList<>(List.of(0));

	private TextObject text;

	/** What is left of the operators and their operands. */
	List<Object> clean(List<Object> tokens) {
		List<Object> operands = new ArrayList<>();
		for (Object token : tokens) {
			operands.add(token);
			if (token instanceof Operator operator) {
				if (DRAWING.contains(operator.getName())) {
					take(operator, operands);
				}
				operands = new ArrayList<>();
			}
		}
		if (this.text != null) {
			this.kept.addAll(this.text.operators());
		}
		return this.kept;
	}

	/** The names of the resources of a sort that the operators use. */
	Set<COSName> used(COSName category) {
		return this.used.getOrDefault(category, Collections.emptySet());
	}

	private void take(Operator operator, List<Object> operands) {
		String name = operator.getName();
		noteUse(operator, operands);
		switch (name) {
			case "q" -> this.modes.add(mode());
			case "Q" -> {
				if (this.modes.size() > 1) {
					this.modes.remove(this.modes.size() - 1);
				}
			}
			case "Tr" -> setMode(operands);
			case "BT" -> this.text = new TextObject();
			default -> {
			}
		}
		if (this.text == null) {
			this.kept.addAll(operands);
			return;
		}
		this.text.add(operands, PLACING.contains(name), SHOWING.contains(name) ? mode() : -1);
		if (name.equals("ET")) {
			this.kept.addAll(this.text.operators());
			this.text = null;
		}
	}

	private int mode() {
		return this.modes.get(this.modes.size() - 1);
	}

	private void setMode(List<Object> operands) {
		if (operands.get(0) instanceof org.apache.pdfbox.cos.COSNumber number) {
			this.modes.set(this.modes.size() - 1, number.intValue());
		}
	}

	private void noteUse(Operator operator, List<Object> operands) {
		COSName category = CATEGORIES.get(operator.getName());
		if (category != null) {
			operands.stream().filter(COSName.class::isInstance).forEach((name) -> use(category, (COSName) name));
		}
		COSDictionary inline = operator.getImageParameters();
		if (inline != null) {
			COSBase space = inline.getDictionaryObject(COSName.CS, COSName.COLORSPACE);
			if (space instanceof COSName name) {
				use(COSName.COLORSPACE, name);
			}
		}
	}

	private void use(COSName category, COSName name) {
		this.used.computeIfAbsent(category, (any) -> new HashSet<>()).add(name);
	}

	/**
	 * A text object whose words are all invisible leaves only what it sets for others.
	 */
	private static final class TextObject {

		private final List<Object> all = new ArrayList<>();

		private final List<Object> settings = new ArrayList<>();

		private boolean visible;

		private boolean invisible;

		void add(List<Object> operands, boolean placing, int shownIn) {
			this.all.addAll(operands);
			this.visible |= shownIn >= 0 && shownIn != INVISIBLE;
			this.invisible |= shownIn == INVISIBLE;
			if (!placing && shownIn < 0) {
				this.settings.addAll(operands);
			}
		}

		List<Object> operators() {
			return (this.invisible && !this.visible) ? this.settings : this.all;
		}

	}

}
