package org.protocoldesk.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * The bank holidays of England and Wales, substitute days included.
 */
class BankHolidays {

	/** The library keeps England and Wales apart, but their days are the same by law. */
	private static final String ENGLAND = "eng";

	private final HolidayManager holidays = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

	private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

	boolean contains(LocalDate day) {
		return in(day.getYear()).contains(day);
	}

	Set<LocalDate> in(int year) {
		return this.years.computeIfAbsent(year, this::look);
	}

	private Set<LocalDate> look(int year) {
		return this.holidays.getHolidays(Year.of(year), ENGLAND)
			.stream()
			.map(Holiday::getDate)
			.collect(Collectors.toUnmodifiableSet());
	}

}
