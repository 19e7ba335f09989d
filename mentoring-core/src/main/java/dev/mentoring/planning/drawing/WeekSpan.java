package dev.mentoring.planning.drawing;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.calendar.Weeks;
import java.util.Comparator;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/**
 * The weeks that a window touches: seats are counted by the week.
 *
 * @param first the first week, included
 * @param last the last week, included
 */
record WeekSpan(YearWeek first, YearWeek last) implements Comparable<WeekSpan> {

    /** Stands where there is no week at all. */
    static final WeekSpan NONE = new WeekSpan(YearWeek.of(1970, 1), YearWeek.of(1970, 1));

    private static final Comparator<WeekSpan> ORDER =
            Comparator.comparing(WeekSpan::first).thenComparing(WeekSpan::last);

    static WeekSpan of(Interval window, SchoolTime time) {
        return new WeekSpan(time.week(window.getStart()), Weeks.of(time.lastDay(window)));
    }

    int length() {
        return Math.toIntExact(Weeks.count(first, last));
    }

    /** How many weeks later it begins than another. */
    int after(WeekSpan other) {
        return Math.toIntExact(Weeks.count(other.first, first)) - 1;
    }

    @Override
    public int compareTo(WeekSpan other) {
        return ORDER.compare(this, other);
    }
}
