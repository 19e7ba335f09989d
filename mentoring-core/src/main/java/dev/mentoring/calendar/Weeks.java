package dev.mentoring.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/** ISO weeks, Monday to Sunday, printed {@code 2026-W53}. Helpers on {@link YearWeek}; none of them knows a zone. */
public final class Weeks {

    private Weeks() {}

    /**
     * The week that a day lies in. 1 January 2027 lies in 2026-W53.
     *
     * @param day any day
     * @return its ISO week
     */
    public static YearWeek of(LocalDate day) {
        return YearWeek.from(day);
    }

    /**
     * Reads a week as it is printed.
     *
     * @param text such as {@code 2026-W53}
     * @return the week
     * @throws DateTimeParseException when the text is no week, or the year has no such week
     */
    public static YearWeek parse(String text) {
        YearWeek week = YearWeek.parse(text);
        // the parser makes week 1 of the next year out of a week 53 that the year does not have
        if (!week.toString().equals(text)) {
            throw new DateTimeParseException("There is no week " + text, text, 0);
        }
        return week;
    }

    /**
     * A day of a week.
     *
     * @param week the week
     * @param day which of its days
     * @return the date
     */
    public static LocalDate day(YearWeek week, DayOfWeek day) {
        return week.atDay(day);
    }

    /**
     * The seven days of a week, Monday first.
     *
     * @param week the week
     * @return its days, in order
     */
    public static List<LocalDate> days(YearWeek week) {
        LocalDate monday = week.atDay(DayOfWeek.MONDAY);
        return Stream.iterate(monday, day -> day.plusDays(1)).limit(7).toList();
    }

    /**
     * The weeks of a stretch.
     *
     * @param first the first week, included
     * @param last the last week, included; a last week before the first gives no week
     * @return the weeks, in order
     */
    public static List<YearWeek> between(YearWeek first, YearWeek last) {
        long count = count(first, last);
        return Stream.iterate(first, week -> week.plusWeeks(1)).limit(count).toList();
    }

    /**
     * How many weeks a stretch has.
     *
     * @param first the first week, included
     * @param last the last week, included
     * @return the number of weeks, 0 when the last lies before the first
     */
    public static long count(YearWeek first, YearWeek last) {
        long weeks = ChronoUnit.WEEKS.between(first.atDay(DayOfWeek.MONDAY), last.atDay(DayOfWeek.MONDAY));
        return Math.max(0, weeks + 1);
    }
}
