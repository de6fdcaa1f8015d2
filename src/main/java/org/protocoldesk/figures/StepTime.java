package org.protocoldesk.figures;

import java.util.List;

/**
 * Passages of one step that took about as long.
 *
 * @param cancelled whether they were broken off; then their time says nothing
 * @param seconds how long they took together
 */
public record StepTime(String model, String step, boolean cancelled, long passed, double seconds) {

	/**
	 * The time within which a share of the passages was over, by nearest rank.
	 * @param times of one step, the shortest first
	 * @return seconds, or {@code null} if none came to its end
	 */
	public static Long percentile(List<StepTime> times, double share) {
		List<StepTime> done = times.stream().filter((time) -> !time.cancelled()).toList();
		long rank = (long) Math.ceil(share * done.stream().mapToLong(StepTime::passed).sum());
		for (StepTime time : done) {
			rank -= time.passed();
			if (rank <= 0) {
				return Math.round(time.seconds() / time.passed());
			}
		}
		return null;
	}

}
