package dev.mentoring.roster.rules;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.Weeks;
import dev.mentoring.roster.Mentor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.threeten.extra.YearWeek;

/**
 * The days on which a mentor holds sessions. A mentor serves the days on the mentor's list, a listed Saturday or Sunday
 * too; without a list every working day, and for training dates any day. Public holidays and closed days are served by
 * nobody (A24).
 *
 * @param listed the mentor's list, none for a mentor without one
 * @param time the school's time
 */
public record ServedDays(Set<DayOfWeek> listed, SchoolTime time) {

    /** The most days that are looked at for the next one served. */
    private static final int HORIZON = 400;

    /** Keeps the list from changing. */
    public ServedDays {
        listed = ImmutableSet.copyOf(listed);
    }

    /**
     * Those of a mentor.
     *
     * @param mentor the mentor
     * @param time the school's time
     * @return the days
     */
    public static ServedDays of(Mentor mentor, SchoolTime time) {
        return new ServedDays(mentor.days(), time);
    }

    /**
     * Whether the mentor serves a day.
     *
     * @param day any day
     * @return true if so
     */
    public boolean contain(LocalDate day) {
        return listed.isEmpty() ? time.calendar().isWorkingDay(day) : isListed(day);
    }

    /**
     * Whether the mentor serves a day that is a training date of an apprentice.
     *
     * @param date any day
     * @return true if so; on a Saturday too for a mentor without a list
     */
    public boolean containTraining(LocalDate date) {
        return listed.isEmpty() ? time.calendar().isOpen(date) : isListed(date);
    }

    private boolean isListed(LocalDate day) {
        return listed.contains(day.getDayOfWeek()) && time.calendar().isOpen(day);
    }

    /**
     * The days of a week that the mentor serves.
     *
     * @param week any week
     * @return the days, in order
     */
    public List<LocalDate> in(YearWeek week) {
        return Weeks.days(week).stream().filter(this::contain).toList();
    }

    /**
     * The first day after another that the mentor serves (A14).
     *
     * @param day any day
     * @return the day; the next day of all where the school is closed for longer than a year
     */
    public LocalDate firstAfter(LocalDate day) {
        return day.plusDays(1)
                .datesUntil(day.plusDays(HORIZON))
                .filter(this::contain)
                .findFirst()
                .orElse(day.plusDays(1));
    }
}
