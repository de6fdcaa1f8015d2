package org.protocoldesk.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * The council's working days: Monday to Friday without bank holidays and without the
 * council's own closing days. Times of day are those of a clock on the council's wall.
 */
public class WorkingDays {

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	private static final LocalTime OPENS = LocalTime.of(9, 0);

	private static final LocalTime CLOSES = LocalTime.of(17, 0);

	private final BankHolidays bankHolidays = new BankHolidays();

	private final Set<LocalDate> closingDays;

	/**
	 * @param closingDays days on which the council is closed besides weekends and bank
	 * holidays
	 */
	public WorkingDays(Set<LocalDate> closingDays) {
		this.closingDays = Set.copyOf(closingDays);
	}

	/**
	 * Whether the council works on this day.
	 */
	public boolean isWorkingDay(LocalDate day) {
		return !isWeekend(day) && !this.closingDays.contains(day) && !this.bankHolidays.contains(day);
	}

	/**
	 * The day that lies so many working days after the given one, which itself never
	 * counts. None is the same day, or the next working day if that is not one; a
	 * negative number goes back.
	 */
	public LocalDate plus(LocalDate from, int workingDays) {
		int step = (workingDays < 0) ? -1 : 1;
		int left = Math.abs(workingDays);
		LocalDate day = from;
		while (left > 0) {
			day = day.plusDays(step);
			if (isWorkingDay(day)) {
				left--;
			}
		}
		while (!isWorkingDay(day)) {
			day = day.plusDays(step);
		}
		return day;
	}

	/**
	 * When the working day begins, 09:00.
	 */
	public Instant startOf(LocalDate day) {
		return day.atTime(OPENS).atZone(ZONE).toInstant();
	}

	/**
	 * When the working day ends, 17:00.
	 */
	public Instant endOf(LocalDate day) {
		return day.atTime(CLOSES).atZone(ZONE).toInstant();
	}

	/**
	 * The end of the last of so many working days after a moment.
	 */
	public Instant deadline(Instant from, int workingDays) {
		return endOf(plus(LocalDate.ofInstant(from, ZONE), workingDays));
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
