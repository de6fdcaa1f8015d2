package org.protocoldesk.engine.passages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.protocoldesk.figures.Desks;
import org.protocoldesk.figures.Passage;
import org.protocoldesk.figures.Passages;
import org.protocoldesk.figures.Seat;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is noted during a transaction and written just before it is committed: many steps
 * in one statement, and only what still holds then.
 */
@Component
class PassageNotes {

	private final ObjectProvider<Passages> passages;

	private final ObjectProvider<Desks> desks;

	PassageNotes(ObjectProvider<Passages> passages, ObjectProvider<Desks> desks) {
		this.passages = passages;
		this.desks = desks;
	}

	/** The notes of the transaction at hand. */
	Page of() {
		Page page = (Page) TransactionSynchronizationManager.getResource(this);
		if (page == null) {
			page = new Page();
			TransactionSynchronizationManager.bindResource(this, page);
			TransactionSynchronizationManager.registerSynchronization(page);
		}
		return page;
	}

	/** One transaction's notes. */
	final class Page implements TransactionSynchronization {

		/** By the id of what was left, so that whatever is told twice is written once. */
		private final Map<String, Step> steps = new LinkedHashMap<>();

		private final List<Runnable> moves = new ArrayList<>();

		void left(HistoricActivityInstanceEventEntity step, String model, int version) {
			this.steps.putIfAbsent(step.getId(), new Step(step, model, version));
		}

		void put(Seat seat) {
			this.moves.add(() -> PassageNotes.this.desks.getObject().put(seat));
		}

		void taken(String task, String holder) {
			this.moves.add(() -> PassageNotes.this.desks.getObject().take(task, holder));
		}

		void cleared(String task) {
			this.moves.add(() -> PassageNotes.this.desks.getObject().clear(task));
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			this.moves.forEach(Runnable::run);
			List<Passage> passed = this.steps.values()
				.stream()
				.filter((step) -> step.event().getStartTime() != null)
				.map(Step::passage)
				.toList();
			if (!passed.isEmpty()) {
				PassageNotes.this.passages.getObject().record(passed);
			}
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(PassageNotes.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(PassageNotes.this, this);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(PassageNotes.this);
		}

	}

	/** The engine learns when a step began only as it stores that it ended. */
	private record Step(HistoricActivityInstanceEventEntity event, String model, int version) {

		Passage passage() {
			return new Passage(this.event.getRootProcessInstanceId(), this.model, this.version,
					this.event.getActivityId(), this.event.isCanceled(), this.event.getStartTime().toInstant(),
					this.event.getEndTime().toInstant());
		}

	}

}
