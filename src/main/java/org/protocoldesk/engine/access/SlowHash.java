package org.protocoldesk.engine.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;

/**
 * Keeps passwords as PBKDF2 with HMAC-SHA-512, which takes whoever stole the database a
 * long time for each guess. The demonstration, whose password everybody knows, takes
 * fewer rounds.
 */
class SlowHash implements PasswordEncryptor {

	static final int ROUNDS = 210_000;

	static final int ROUNDS_OF_DEMONSTRATION = 1_000;

	private static final String NAME = "PBKDF2-SHA-512";

	private static final String FUNCTION = "PBKDF2WithHmacSHA512";

	private static final String LOCKED = "locked";

	private static final int SALT_BYTES = 16;

	private static final int HASH_BITS = 512;

	private final SecureRandom random = new SecureRandom();

	private final int rounds;

	SlowHash(int rounds) {
		this.rounds = rounds;
	}

	/** What is kept for an account that no password opens. */
	static String locked() {
		return "{" + NAME + "}" + LOCKED;
	}

	/** Whether a hash was made outside the demonstration, with all rounds. */
	static boolean isSlow(String kept) {
		return kept.startsWith(locked()) || kept.startsWith("{" + NAME + "}" + ROUNDS + "$");
	}

	@Override
	public String encrypt(String password) {
		byte[] salt = new byte[SALT_BYTES];
		this.random.nextBytes(salt);
		return "%d$%s$%s".formatted(this.rounds, text(salt), text(hash(password, salt, this.rounds)));
	}

	@Override
	public boolean check(String password, String kept) {
		String[] parts = kept.split("\\$");
		if (parts.length != 3) {
			hash(password, new byte[SALT_BYTES], this.rounds);
			return false;
		}
		byte[] hash = hash(password, Base64.getDecoder().decode(parts[1]), Integer.parseInt(parts[0]));
		return MessageDigest.isEqual(hash, Base64.getDecoder().decode(parts[2]));
	}

	@Override
	public String hashAlgorithmName() {
		return NAME;
	}

	private static byte[] hash(String password, byte[] salt, int rounds) {
		try {
			PBEKeySpec wanted = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
			return SecretKeyFactory.getInstance(FUNCTION).generateSecret(wanted).getEncoded();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

}
