package org.protocoldesk.benchmark;

import java.util.List;

/** How much is measured. */
enum Size {

	/** Enough to see that the benchmark still runs. */
	SMALLEST,

	/** What the figures in {@code docs/performance.md} come from. */
	FULL;

	int warmUpCases() {
		return (this == FULL) ? 200 : 2;
	}

	/** Cases of one round. */
	int cases() {
		return (this == FULL) ? 200 : 2;
	}

	int rounds() {
		return (this == FULL) ? 5 : 1;
	}

	/** How often each request is sent, besides the warming up. */
	int requests() {
		return (this == FULL) ? 25 : 1;
	}

	List<Integer> openTasks() {
		return (this == FULL) ? List.of(1_000, 5_000, 20_000, 50_000) : List.of(100, 200);
	}

	/** Cases that are there: a few, and many. */
	List<Integer> cases(int few, int many) {
		return (this == FULL) ? List.of(few, many) : List.of(100, 200);
	}

}
