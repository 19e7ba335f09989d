package dev.mentoring.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A port: the days on which the school does not work. The default is {@link Holidays#FR}; a host may bring its own.
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
     * Whether the school is closed on a day on which others work (A24).
     *
     * @param day any day
     * @return by default false
     */
    default boolean isClosed(LocalDate day) {
        return false;
    }

    /**
     * Whether a session can be held on a day: it is no public holiday, and the school is not closed.
     *
     * @param day any day, a Saturday or Sunday too
     * @return true if so
     */
    default boolean isOpen(LocalDate day) {
        return !isPublicHoliday(day) && !isClosed(day);
    }

    /**
     * Whether a day is a working day: Monday to Friday, less public holidays and closed days.
     *
     * @param day any day
     * @return true for a working day
     */
    default boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && isOpen(day);
    }

    /**
     * Whether a day is a working day where closed days are left aside: they make no week less due (A24).
     *
     * @param day any day
     * @return true from Monday to Friday, less public holidays
     */
    default boolean isWorkingDayUnlessClosed(LocalDate day) {
        return isWeekday(day) && !isPublicHoliday(day);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
