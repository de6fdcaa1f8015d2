package org.protocoldesk.engine;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.protocoldesk.blocks.WrongInput;

/**
 * Turns what a procedure refuses into "400 Bad Request" with the message for the person,
 * and refuses to start a procedure anywhere but at its beginning.
 */
class RefusalInterceptor extends CommandInterceptor {

	@Override
	public <T> T execute(Command<T> command) {
		try {
			if (command instanceof StartProcessInstanceAtActivitiesCmd && Context.getCommandContext() == null) {
				throw new WrongInput("startInstructions", "a procedure starts at its beginning; leave them out.");
			}
			return this.next.execute(command);
		}
		catch (WrongInput ex) {
			throw new InvalidRequestException(Status.BAD_REQUEST, ex, ex.getMessage());
		}
	}

}
