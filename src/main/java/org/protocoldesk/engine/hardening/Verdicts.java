package org.protocoldesk.engine.hardening;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * Gives our {@link Verdict} wherever the engine's REST would give its own: one mapper for
 * each kind of failure that it maps, ahead of its own.
 */
final class Verdicts {

	private static final int AHEAD = 1;

	private Verdicts() {
	}

	static void register(FeatureContext context) {
		context.register(new OfEngine(), AHEAD);
		context.register(new OfRest(), AHEAD);
		context.register(new OfParsing(), AHEAD);
		context.register(new OfMapping(), AHEAD);
		context.register(new OfAnything(), AHEAD);
	}

	private static final class OfEngine implements ExceptionMapper<ProcessEngineException> {

		@Override
		public Response toResponse(ProcessEngineException failure) {
			return Verdict.on(failure);
		}

	}

	private static final class OfRest implements ExceptionMapper<RestException> {

		@Override
		public Response toResponse(RestException failure) {
			return Verdict.on(failure);
		}

	}

	private static final class OfParsing implements ExceptionMapper<JsonParseException> {

		@Override
		public Response toResponse(JsonParseException failure) {
			return Verdict.on(failure);
		}

	}

	private static final class OfMapping implements ExceptionMapper<JsonMappingException> {

		@Override
		public Response toResponse(JsonMappingException failure) {
			return Verdict.on(failure);
		}

	}

	private static final class OfAnything implements ExceptionMapper<Throwable> {

		@Override
		public Response toResponse(Throwable failure) {
			return Verdict.on(failure);
		}

	}

}
