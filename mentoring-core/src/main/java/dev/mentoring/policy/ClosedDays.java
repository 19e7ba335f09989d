package dev.mentoring.policy;

import com.google.common.collect.ImmutableList;
import dev.mentoring.calendar.SchoolCalendar;
import java.time.LocalDate;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** A calendar with the days on which a school is closed (A24), beside those on which the calendar says so itself. */
record ClosedDays(SchoolCalendar holidays, List<LocalDateRange> closed) implements SchoolCalendar {

    ClosedDays {
        closed = ImmutableList.copyOf(closed);
    }

    @Override
    public boolean isPublicHoliday(LocalDate day) {
        return holidays.isPublicHoliday(day);
    }

    @Override
    public boolean isClosed(LocalDate day) {
        return holidays.isClosed(day) || closed.stream().anyMatch(stretch -> stretch.contains(day));
    }
}
