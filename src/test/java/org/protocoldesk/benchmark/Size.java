package org.protocoldesk.benchmark;

import java.util.List;

/** How much is measured. */
enum Size {

	/** Enough to see that the benchmark still runs. */
	SMALLEST(2, 1, 1, List.of(5, 10, 15), List.of(100, 110), 2, 2),

	/** A first impression. */
	SMALL(20, 5, 9, List.of(1_000, 5_000, 20_000), List.of(1_000, 100_000), 200, 40),

	/** What the figures in {@code docs/performance.md} come from. */
	FULL(200, 5, 25, List.of(1_000, 5_000, 20_000, 50_000), List.of(1_000, 100_000), 10_000, 200);

	/** Cases of one round. */
	final int cases;

	final int rounds;

	/** How often each request is sent, besides the warming up. */
	final int requests;

	/** Numbers of open tasks; the third is compared with the first. */
	final List<Integer> openTasks;

	/** Numbers of cases: a few, and many. */
	final List<Integer> filedCases;

	/** Whole cases after which the heap is measured. */
	final int casesInHeap;

	/** Jobs of one round. */
	final int jobs;

	Size(int cases, int rounds, int requests, List<Integer> openTasks, List<Integer> filedCases, int casesInHeap,
			int jobs) {
		this.cases = cases;
		this.rounds = rounds;
		this.requests = requests;
		this.openTasks = openTasks;
		this.filedCases = filedCases;
		this.casesInHeap = casesInHeap;
		this.jobs = jobs;
	}

}
