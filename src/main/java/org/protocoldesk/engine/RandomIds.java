package org.protocoldesk.engine;

import java.util.UUID;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;

import org.springframework.stereotype.Component;

/**
 * Ids of the engine: 122 bits by lot. Its own are made of the time and the machine, so
 * that whoever knows one can guess those made beside it.
 */
@Component
class RandomIds implements IdGenerator {

	@Override
	public String getNextId() {
		return UUID.randomUUID().toString();
	}

}
