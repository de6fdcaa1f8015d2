package org.protocoldesk.blocks;

import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Finds out, in the words of the decision tables, what the directory and the registers
 * say of a case. Field {@code facts}: which, with commas between them.
 */
@Component
public class Facts {

	private final CasesInHand cases;

	private final Map<String, FactFinder> finders;

	Facts(CasesInHand cases, Map<String, FactFinder> finders) {
		this.cases = cases;
		this.finders = Map.copyOf(finders);
	}

	/** Finds out what a table asks, before it is asked. */
	public void before(DelegateExecution table) {
		find(this.cases.of(table));
	}

	/** Finds out what the field of the step asks for; nothing where it is empty. */
	void find(CaseInHand current) {
		if (current.own("facts").isPresent()) {
			current.list("facts").forEach((name) -> finder(name).find(current));
		}
	}

	private FactFinder finder(String name) {
		FactFinder finder = this.finders.get(name + "Facts");
		if (finder == null) {
			throw new IllegalStateException("There are no facts called \"%s\"".formatted(name));
		}
		return finder;
	}

}
