package org.protocoldesk.engine.access;

import java.util.Date;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.management.SetJobRetriesBuilderImpl;
import org.protocoldesk.blocks.WrongInput;

/**
 * The engine's management service, in which people have a step tried again, but neither
 * stop it nor move its date by the way.
 */
class GuardedManagementService extends ManagementServiceImpl {

	private static final int MOST = 10;

	GuardedManagementService(ProcessEngineConfiguration engine) {
		super(engine);
	}

	@Override
	public SetJobRetriesBuilderImpl setJobRetries(int retries) {
		boolean isAPersons = this.commandExecutor.execute(CommandContext::getAuthentication) != null;
		if (isAPersons && (retries < 1 || retries > MOST)) {
			throw new WrongInput("retries", "give a whole number from 1 to 10; work of the desk is not stopped here.");
		}
		return isAPersons ? new WithoutDate(this.commandExecutor, retries) : super.setJobRetries(retries);
	}

	private static final class WithoutDate extends SetJobRetriesBuilderImpl {

		private WithoutDate(CommandExecutor commandExecutor, int retries) {
			super(commandExecutor, retries);
		}

		@Override
		public SetJobRetriesBuilderImpl dueDate(Date dueDate) {
			throw new WrongInput("dueDate", "dates of the desk are not moved here; leave it out.");
		}

	}

}
