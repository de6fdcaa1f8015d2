package org.protocoldesk.engine.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/** How many failures each of many may have; they come back over a time. */
class FailureBudget {

	private static final int REMEMBERED = 100_000;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	private final int failures;

	private final Duration within;

	private final TimeMeter time;

	FailureBudget(int failures, Duration within, Clock clock) {
		this.failures = failures;
		this.within = within;
		this.time = new ByClock(clock);
	}

	/** Seconds until somebody may try again, 0 if they may now. */
	long wait(String who) {
		Bucket bucket = this.buckets.getIfPresent(who);
		if (bucket == null) {
			return 0;
		}
		long nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
		return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
	}

	Bucket use(String who) {
		Bucket bucket = this.buckets.get(who, (fresh) -> full());
		bucket.tryConsume(1);
		return bucket;
	}

	long used(Bucket bucket) {
		return this.failures - bucket.getAvailableTokens();
	}

	void forget(String who) {
		this.buckets.invalidate(who);
	}

	void forgetAll() {
		this.buckets.invalidateAll();
	}

	private Bucket full() {
		return Bucket.builder()
			.withCustomTimePrecision(this.time)
			.addLimit((limit) -> limit.capacity(this.failures).refillGreedy(this.failures, this.within))
			.build();
	}

	private record ByClock(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			Instant now = this.clock.instant();
			return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
