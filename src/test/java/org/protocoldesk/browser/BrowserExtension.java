package org.protocoldesk.browser;

import java.io.IOException;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands {@link Windows} to the methods of a {@link org.protocoldesk.DeskTest}. */
public class BrowserExtension extends TypeBasedParameterResolver<Windows> implements AfterTestExecutionCallback {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	@Override
	public Windows resolveParameter(ParameterContext parameter, ExtensionContext test) {
		Environment desk = SpringExtension.getApplicationContext(test).getEnvironment();
		Chromium chromium = test.getRoot()
			.getStore(NAMESPACE)
			.getOrComputeIfAbsent(Chromium.class, (key) -> new Chromium(), Chromium.class);
		Windows windows = new Windows(chromium.browser(),
				"http://localhost:" + desk.getRequiredProperty("local.server.port"));
		test.getStore(NAMESPACE).put(Windows.class, windows);
		return windows;
	}

	@Override
	public void afterTestExecution(ExtensionContext test) throws IOException {
		Windows windows = test.getStore(NAMESPACE).get(Windows.class, Windows.class);
		if (windows == null) {
			return;
		}
		try {
			if (test.getExecutionException().isPresent()) {
				windows.photograph(
						test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName());
			}
		}
		finally {
			windows.close();
		}
	}

}
