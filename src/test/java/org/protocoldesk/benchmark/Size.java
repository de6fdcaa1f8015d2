package org.protocoldesk.benchmark;

import java.util.List;

/** How much is measured. */
enum Size {

	/** Enough to see that the benchmark still runs. */
	SMALLEST,

	/** What the figures in {@code docs/performance.md} come from. */
	FULL;

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

	/** Numbers of open tasks; the first and the last but one are compared. */
	List<Integer> openTasks() {
		return (this == FULL) ? List.of(1_000, 5_000, 20_000, 50_000) : List.of(50, 100, 150);
	}

	/** Numbers of cases: a few, and many. */
	List<Integer> filedCases() {
		return (this == FULL) ? List.of(1_000, 100_000) : List.of(100, 200);
	}

	/** Whole cases after which the heap is measured. */
	int casesInHeap() {
		return (this == FULL) ? 10_000 : 4;
	}

	/** Jobs of one round. */
	int jobs() {
		return (this == FULL) ? 400 : 4;
	}

}
