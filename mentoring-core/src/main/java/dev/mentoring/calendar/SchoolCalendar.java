package dev.mentoring.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A port: the days on which the school does not work. The default is {@link FrenchHolidays}; a host may bring its own.
 *
 * <p>An answer depends on the day alone: the same day gets the same answer, at any time, on any thread.
 */
@FunctionalInterface
public interface SchoolCalendar {

    /**
     * Whether a day is a public holiday.
     *
     * @param day any day
     * @return true for a public holiday, on whatever day of the week it falls
     */
    boolean isPublicHoliday(LocalDate day);

    /**
     * Whether a day is a working day: Monday to Friday, less public holidays.
     *
     * @param day any day
     * @return true for a working day
     */
    default boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !isPublicHoliday(day);
    }
}
