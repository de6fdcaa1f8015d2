package org.protocoldesk.engine.access;

import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * How often a log-in may fail: for one account from one source, for one source, and for
 * one account from all sources. What was used up comes back by itself. Where somebody has
 * logged in before, only what fails there counts against them, so that nobody is locked
 * out by tries from elsewhere, nor by a neighbour who tries many accounts.
 */
@Component
public class LogIns {

	/** Set on a request whose log-in was not even tried: seconds to wait. */
	static final String WAIT = LogIns.class.getName() + ".wait";

	private static final int REMEMBERED = 100_000;

	private static final Duration HOME = Duration.ofDays(30);

	private final FailureBudget ofPair;

	private final FailureBudget ofSource;

	private final FailureBudget ofAccount;

	private final Cache<String, Boolean> homes;

	private final SignInLog log;

	private final AccountOwners owners;

	LogIns(Clock clock, SignInLog log, AccountOwners owners) {
		this.ofPair = new FailureBudget(5, Duration.ofMinutes(5), clock);
		this.ofSource = new FailureBudget(40, Duration.ofMinutes(10), clock);
		this.ofAccount = new FailureBudget(20, Duration.ofHours(1), clock);
		this.homes = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(HOME).build();
		this.log = log;
		this.owners = owners;
	}

	/**
	 * Tries a log-in, unless too many have failed.
	 * @param attempt compares the password
	 * @return whether somebody is logged in; what the desk asks itself is only tried
	 */
	boolean attempt(String account, BooleanSupplier attempt) {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
			return attempt.getAsBoolean();
		}
		HttpServletRequest request = attributes.getRequest();
		String source = request.getRemoteAddr();
		String name = (account != null) ? account : "";
		String pair = source + " " + name;
		boolean atHome = this.homes.getIfPresent(pair) != null;
		long wait = atHome ? this.ofPair.wait(pair)
				: Math.max(this.ofPair.wait(pair), Math.max(this.ofSource.wait(source), this.ofAccount.wait(name)));
		if (wait > 0) {
			request.setAttribute(WAIT, wait);
			return false;
		}
		if (attempt.getAsBoolean()) {
			this.homes.put(pair, true);
			this.ofPair.forget(pair);
			return true;
		}
		failed(source, name, pair);
		return false;
	}

	/** Lets everybody try again. */
	public void forgetAll() {
		this.ofPair.forgetAll();
		this.ofSource.forgetAll();
		this.ofAccount.forgetAll();
	}

	private void failed(String source, String account, String pair) {
		this.ofPair.use(pair);
		Bucket fromSource = this.ofSource.use(source);
		Bucket ofAccount = this.ofAccount.use(account);
		this.log.failed(source, account, this.ofSource.used(fromSource), this.ofAccount.used(ofAccount));
		if (ofAccount.getAvailableTokens() == 0) {
			this.owners.tellOfGuesses(account);
		}
	}

}
