package org.protocoldesk.engine.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/**
 * Which passwords are taken: long ones that are not easily guessed. Which signs they are
 * made of is everybody's own choice.
 */
class SoundPasswords implements PasswordPolicy {

	private static final int SHORTEST = 10;

	@Override
	public List<PasswordPolicyRule> getRules() {
		return List.of(new PasswordPolicyLengthRuleImpl(SHORTEST), new PasswordPolicyUserDataRuleImpl(),
				new HardToGuess());
	}

	/** Neither on the lists of common passwords nor put together from what is there. */
	private static final class HardToGuess implements PasswordPolicyRule {

		private static final Zxcvbn MEASURE = new Zxcvbn();

		private static final int SAFELY_UNGUESSABLE = 3;

		/** Measuring longer ones takes long, and they are hard enough by then. */
		private static final int MEASURED = 64;

		@Override
		public String getPlaceholder() {
			return "DESK_PASSWORD_GUESSED";
		}

		@Override
		public Map<String, String> getParameters() {
			return Map.of();
		}

		@Override
		public boolean execute(String password) {
			return execute(password, null);
		}

		@Override
		public boolean execute(String password, User user) {
			List<String> known = Stream
				.concat(Stream.of("protocol", "desk", "protocoldesk", "camunda", "council"), ofUser(user))
				.toList();
			String measured = password.substring(0, Math.min(password.length(), MEASURED));
			return MEASURE.measure(measured, known).getScore() >= SAFELY_UNGUESSABLE;
		}

		private static Stream<String> ofUser(User user) {
			return (user == null) ? Stream.of()
					: Stream.of(user.getId(), user.getFirstName(), user.getLastName(), user.getEmail())
						.filter((one) -> one != null);
		}

	}

}
