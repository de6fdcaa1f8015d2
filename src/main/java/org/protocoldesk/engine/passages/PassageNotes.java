package org.protocoldesk.engine.passages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

		private final List<Step> steps = new ArrayList<>();

		private final Map<Place, Seat> seats = new LinkedHashMap<>();

		private final Set<Place> taken = new LinkedHashSet<>();

		private final Set<String> done = new LinkedHashSet<>();

		void left(HistoricActivityInstanceEventEntity step, String model, int version) {
			this.steps.add(new Step(step, model, version));
		}

		void put(Seat seat) {
			Place place = new Place(seat.task(), seat.holder());
			this.taken.remove(place);
			this.seats.put(place, seat);
		}

		void taken(String task, String holder) {
			Place place = new Place(task, holder);
			if (this.seats.remove(place) == null) {
				this.taken.add(place);
			}
		}

		void cleared(String task) {
			this.done.add(task);
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			move(PassageNotes.this.desks.getObject());
			List<Passage> passed = this.steps.stream()
				.filter((step) -> step.event().getStartTime() != null)
				.map(Step::passage)
				.toList();
			if (!passed.isEmpty()) {
				PassageNotes.this.passages.getObject().record(passed);
			}
		}

		/** Whoever is taken a task that is done needs no line of their own. */
		private void move(Desks desks) {
			this.done.forEach(desks::clear);
			this.taken.stream()
				.filter((place) -> !this.done.contains(place.task()))
				.forEach((place) -> desks.take(place.task(), place.holder()));
			this.seats.values().stream().filter((seat) -> !this.done.contains(seat.task())).forEach(desks::put);
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

	private record Place(String task, String holder) {
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
