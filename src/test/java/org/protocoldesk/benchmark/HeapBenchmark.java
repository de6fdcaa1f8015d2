package org.protocoldesk.benchmark;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stays in memory after thousands of whole cases, and whether the last of them take
 * longer than the first.
 */
final class HeapBenchmark {

	private final BenchDesk desk;

	private final Size size;

	HeapBenchmark(BenchDesk desk, Size size) {
		this.desk = desk;
		this.size = size;
	}

	void run(Figures figures) throws Exception {
		CaseDriver driver = new CaseDriver(this.desk.engine(), true);
		int tenth = this.size.casesInHeap / 10;
		Map<String, List<Double>> raw = new LinkedHashMap<>();
		double first = driver.perSecond(Math.max(2, tenth));
		double before = used();
		double last = first;
		for (int i = 1; i < 10; i++) {
			last = driver.perSecond(Math.max(2, tenth));
			raw.put("cases per second after " + (i + 1) * tenth, List.of(last));
		}
		double after = used();
		raw.put("megabytes after " + tenth, List.of(before));
		raw.put("megabytes after " + 10 * tenth, List.of(after));
		figures.raw("heap", raw);
		figures.ratio("megabytes of heap in use after %,d whole cases, to after %,d".formatted(10 * tenth, tenth),
				after, before);
		figures.ratio("cases per second, the last tenth of them to the first", last, first);
	}

	/** What is still in use when the garbage is gone. */
	private static double used() {
		System.gc();
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
	}

}
