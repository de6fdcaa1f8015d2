package org.protocoldesk.engine;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.protocoldesk.blocks.WrongInput;

/**
 * Turns what a procedure refuses into "400 Bad Request" with the message for the person,
 * and refuses what would lead around its forms: to start it anywhere but at its
 * beginning, or to end a task with an error of one's own.
 */
class RefusalInterceptor extends CommandInterceptor {

	private static final String TOO_WEAK = "Password does not match policy";

	@Override
	public <T> T execute(Command<T> command) {
		try {
			if (Context.getCommandContext() == null) {
				AdhocExpressions.refuseIn(command);
				refuseDetours(command);
			}
			return this.next.execute(command);
		}
		catch (WrongInput ex) {
			throw new InvalidRequestException(Status.BAD_REQUEST, ex, ex.getMessage());
		}
		catch (ProcessEngineException ex) {
			throw (command instanceof SaveUserCmd && TOO_WEAK.equals(ex.getMessage())) ? weakPassword() : ex;
		}
	}

	private static InvalidRequestException weakPassword() {
		WrongInput refusal = new WrongInput("password",
				"choose at least ten characters that nobody guesses: no common password, no pattern, and nothing of your "
						+ "name or e-mail address.");
		return new InvalidRequestException(Status.BAD_REQUEST, refusal, refusal.getMessage());
	}

	private static void refuseDetours(Command<?> command) {
		if (command instanceof StartProcessInstanceAtActivitiesCmd) {
			throw new WrongInput("startInstructions", "a procedure starts at its beginning; leave them out.");
		}
		if (command instanceof HandleTaskBpmnErrorCmd || command instanceof HandleTaskEscalationCmd) {
			throw new WrongInput("task", "a task ends with its form; answer what it asks.");
		}
	}

}
