package org.protocoldesk.documents.making;

/** Why a page goes out as a picture, as the officer reads it. */
enum Finding {

	HIDDEN("it holds words that are not shown, such as those that a scanner put behind its picture"),

	COVERED("words lie under something that is drawn over them"),

	UNSEEN("words have the colour of what is behind them"),

	OUTSIDE("words lie outside what is shown"),

	OVER_WORDS("words lie over other words"),

	PICTURE_COVERED("part of a picture lies under something that is drawn over it"),

	PICTURE_CUT("part of a picture lies outside what is shown"),

	DRAWING_COVERED("part of a drawing lies under something that is drawn over it"),

	PATTERN("a pattern holds words"),

	LAYERS("it has layers that are switched off"),

	CROWDED("it holds too much to be looked through"),

	DIFFERENT("its drawing cannot be taken over exactly");

	private final String reason;

	Finding(String reason) {
		this.reason = reason;
	}

	String reason() {
		return this.reason;
	}

}
