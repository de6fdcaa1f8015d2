package org.protocoldesk;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.protocoldesk.engine.access.LogIns;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives the desk the true time and its own directory back after each test, and lets
 * everybody log in again.
 */
class AsBefore implements AfterEachCallback {

	@Override
	public void afterEach(ExtensionContext test) {
		ClockUtil.reset();
		SpringExtension.getApplicationContext(test).getBean(LogIns.class).forgetAll();
		SpringExtension.getApplicationContext(test).getBean(SwitchableDirectory.class).restore();
	}

}
