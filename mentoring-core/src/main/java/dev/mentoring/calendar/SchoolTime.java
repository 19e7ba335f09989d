package dev.mentoring.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/**
 * The school's time: its zone, its working days and its teaching hours. Everything that turns a moment into a day or a
 * week asks it, so that no answer depends on the zone of the machine.
 *
 * @param zone the school's time zone
 * @param calendar its public holidays
 * @param teachingHours when sessions are held
 */
public record SchoolTime(ZoneId zone, SchoolCalendar calendar, TeachingHours teachingHours) {

    /**
     * The day that a moment lies in.
     *
     * @param moment any moment
     * @return its day in the school's zone
     */
    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /**
     * The week that a moment lies in.
     *
     * @param moment any moment
     * @return its ISO week in the school's zone
     */
    public YearWeek week(Instant moment) {
        return Weeks.of(day(moment));
    }

    /**
     * When a day begins.
     *
     * @param day any day
     * @return its first moment in the school's zone
     */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /**
     * A week as a stretch of time.
     *
     * @param week any week
     * @return from its Monday, included, to the next Monday, excluded
     */
    public Interval stretch(YearWeek week) {
        LocalDate monday = week.atDay(java.time.DayOfWeek.MONDAY);
        return days(monday, monday.plusDays(6));
    }

    /**
     * Whole days as a stretch of time.
     *
     * @param first the first day, included
     * @param last the last day, included
     * @return from the start of the first day, included, to the end of the last, excluded
     */
    public Interval days(LocalDate first, LocalDate last) {
        return Interval.of(startOf(first), startOf(last.plusDays(1)));
    }

    /**
     * The teaching hours of a day.
     *
     * @param day any day
     * @return from their begin, included, to their end, excluded; empty where the clocks skip them
     */
    public Interval teaching(LocalDate day) {
        Instant from = day.atTime(teachingHours.from()).atZone(zone).toInstant();
        Instant to = day.atTime(teachingHours.to()).atZone(zone).toInstant();
        return Interval.of(from, from.isAfter(to) ? from : to);
    }

    /**
     * Whether an absence takes a day: it covers all its teaching hours.
     *
     * @param absence the time away
     * @param day any day
     * @return true when no teaching hour of the day is left
     */
    public boolean takes(Interval absence, LocalDate day) {
        return absence.encloses(teaching(day));
    }

    /**
     * The last day that a stretch touches.
     *
     * @param stretch a stretch with an end, not empty
     * @return the day of its last moment
     */
    public LocalDate lastDay(Interval stretch) {
        return day(stretch.getEnd().minusNanos(1));
    }

    /**
     * Whether a stretch holds a teaching hour of one of some days.
     *
     * @param stretch a stretch with an end
     * @param which the days
     * @return true when at least a moment of teaching hours on such a day lies in it
     */
    public boolean hasTeaching(Interval stretch, Predicate<LocalDate> which) {
        return !stretch.isEmpty()
                && day(stretch.getStart())
                        .datesUntil(lastDay(stretch).plusDays(1))
                        .filter(which)
                        .anyMatch(day -> teaching(day).overlaps(stretch));
    }
}
