package dev.mentoring.cli.reading;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * When a leave begins and ends, for people: days, or days with hours when it takes part of a day.
 *
 * @param leave the leave
 * @param time the school's time
 */
public record LeaveDates(Leave leave, SchoolTime time) {

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /**
     * When it begins.
     *
     * @return the first day, or the moment
     */
    public String from() {
        return isWholeDays()
                ? leave.firstDay(time).toString()
                : hours(leave.span().getStart());
    }

    /**
     * When it ends.
     *
     * @return the last day, or the moment; {@code UNKNOWN} for an open leave
     */
    public String until() {
        return isWholeDays() ? leave.until(time) : hours(leave.span().getEnd());
    }

    private boolean isWholeDays() {
        return leave.isOpen()
                || (isMidnight(leave.span().getStart())
                        && isMidnight(leave.span().getEnd()));
    }

    private boolean isMidnight(Instant moment) {
        return local(moment).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private String hours(Instant moment) {
        return local(moment).format(HOURS);
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(time.zone());
    }
}
