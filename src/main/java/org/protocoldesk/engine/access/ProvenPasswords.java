package org.protocoldesk.engine.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.function.BooleanSupplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Remembers for a few minutes which password an account was found to have, so that
 * programs, which send it with every request, do not pay for the slow hash each time.
 * What is remembered is a keyed sign of account, password and hash; with another password
 * it is worth nothing.
 */
final class ProvenPasswords {

	private static final SecretKeySpec KEY = key();

	private static final Cache<String, Boolean> PROVEN = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofMinutes(5))
		.build();

	private ProvenPasswords() {
	}

	/** Whether the password is right, by memory or by the slow way. */
	static boolean check(String account, String password, String kept, BooleanSupplier slowly) {
		String sign = sign(account + "\0" + kept + "\0" + password);
		if (PROVEN.getIfPresent(sign) != null) {
			return true;
		}
		boolean right = slowly.getAsBoolean();
		if (right) {
			PROVEN.put(sign, true);
		}
		return right;
	}

	private static String sign(String text) {
		try {
			Mac mac = Mac.getInstance(KEY.getAlgorithm());
			mac.init(KEY);
			return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SecretKeySpec key() {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		return new SecretKeySpec(random, "HmacSHA256");
	}

}
