package org.protocoldesk.engine.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tells of log-ins in a log made for it, {@code desk.sign-in}: source and counts. The
 * account appears as a short sign that is the same until the next start and cannot be
 * turned back into its name.
 */
@Component
class SignInLog {

	private static final Logger log = LoggerFactory.getLogger("desk.sign-in");

	private static final int SHORT = 4;

	private final SecretKeySpec key;

	SignInLog() {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, "HmacSHA256");
	}

	void failed(String source, String account, long fromSource, long ofAccount) {
		log.warn("A log-in failed: source {} ({} lately), account #{} ({} lately)", source, fromSource, sign(account),
				ofAccount);
	}

	void ended(String account, String reason) {
		log.info("A session ended: account #{}, {}", sign(account), reason);
	}

	void changed(String account, String what) {
		log.info("An account was changed: account #{}, {}", sign(account), what);
	}

	private String sign(String account) {
		try {
			Mac mac = Mac.getInstance(this.key.getAlgorithm());
			mac.init(this.key);
			byte[] sign = mac.doFinal(account.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(sign, 0, SHORT);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
