package org.protocoldesk;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** Starts a part of the desk that cannot start, and reads what an operator sees. */
public final class FailedStart {

	private final SpringApplicationBuilder desk;

	private FailedStart(Class<?>... parts) {
		this.desk = new SpringApplicationBuilder(parts).web(WebApplicationType.NONE);
	}

	public static FailedStart of(Class<?>... parts) {
		return new FailedStart(parts);
	}

	/** Starts as if a class had not been packed. */
	public FailedStart without(Class<?> missing) {
		this.desk.resourceLoader(new DefaultResourceLoader(new FilteredClassLoader(missing)));
		return this;
	}

	/** Expects a sentence and what to do, and no stack trace. */
	public void says(CapturedOutput output, String sentence, String mend, String... settings) {
		assertThatException().isThrownBy(() -> this.desk.run(settings).close());
		assertThat(output).contains("APPLICATION FAILED TO START", sentence, mend).doesNotContain("\tat ", "Caused by");
	}

}
