package org.protocoldesk.engine.access;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How passwords are kept. */
class SlowHashTests {

	private final SlowHash hash = new SlowHash(2_000);

	@Test
	void shouldKnowTheRightPasswordAndNoOther() {
		String kept = this.hash.encrypt("otter lamp window seven");
		assertThat(this.hash.check("otter lamp window seven", kept)).isTrue();
		assertThat(this.hash.check("otter lamp window eight", kept)).isFalse();
		assertThat(kept).startsWith("2000$").doesNotContain("otter");
		assertThat(this.hash.encrypt("otter lamp window seven")).isNotEqualTo(kept);
	}

	@Test
	void shouldKnowPasswordsOfTheDemonstrationByTheirOwnRounds() {
		String kept = new SlowHash(SlowHash.ROUNDS_OF_DEMONSTRATION).encrypt("desk");
		assertThat(this.hash.check("desk", kept)).isTrue();
		assertThat(SlowHash.isSlow("{PBKDF2-SHA-512}" + kept)).isFalse();
		assertThat(SlowHash.isSlow("{PBKDF2-SHA-512}" + new SlowHash(SlowHash.ROUNDS).encrypt("desk"))).isTrue();
	}

	@Test
	void shouldOpenALockedAccountWithNothing() {
		for (String guess : new String[] { "", "locked", SlowHash.locked(), "desk" }) {
			assertThat(this.hash.check(guess, "locked")).isFalse();
		}
		assertThat(SlowHash.isSlow(SlowHash.locked() + "-1")).isTrue();
	}

}
