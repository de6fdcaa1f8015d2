package org.protocoldesk.benchmark;

/** How much is measured. */
enum Size {

	/** Enough to see that the benchmark still runs. */
	SMALLEST(2, 2, 1),

	/** What the figures in {@code docs/performance.md} come from. */
	FULL(200, 200, 5);

	private final int warmUpCases;

	private final int cases;

	private final int rounds;

	Size(int warmUpCases, int cases, int rounds) {
		this.warmUpCases = warmUpCases;
		this.cases = cases;
		this.rounds = rounds;
	}

	int warmUpCases() {
		return this.warmUpCases;
	}

	int cases() {
		return this.cases;
	}

	int rounds() {
		return this.rounds;
	}

}
