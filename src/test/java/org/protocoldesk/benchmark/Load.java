package org.protocoldesk.benchmark;

import java.lang.management.ManagementFactory;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;

/**
 * What keeps the cores of the machine busy.
 *
 * @param nodes seconds of a core that the application nodes took so far
 * @param busy share of all cores that was busy since the last look
 */
record Load(double nodes, double busy) {

	static Load now(List<Node> nodes) {
		OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return new Load(nodes.stream().mapToDouble(Node::coreSeconds).sum(), machine.getCpuLoad());
	}

	/** In words, since an earlier look so many seconds ago. */
	String since(Load before, double seconds) {
		int cores = Runtime.getRuntime().availableProcessors();
		return "%.1f of %d cores busy, of which the nodes took %.1f and PostgreSQL and the rest the others"
			.formatted(this.busy * cores, cores, (this.nodes - before.nodes) / seconds);
	}

}
