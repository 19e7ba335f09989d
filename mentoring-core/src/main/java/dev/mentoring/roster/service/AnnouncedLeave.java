package dev.mentoring.roster.service;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.MergeRules;
import dev.mentoring.roster.MentorId;
import java.time.LocalDate;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * A sound leave of a roster, which has no id to know it again by.
 *
 * @param mentor who is away
 * @param span from the first moment away, included, to the first moment back, excluded
 * @param returning the day of the return, if it is known
 */
record AnnouncedLeave(MentorId mentor, Interval span, Optional<LocalDate> returning) {

    static AnnouncedLeave of(SchoolRoster.Announced announced, SchoolTime time) {
        return new AnnouncedLeave(
                announced.mentor(),
                announced.request().span(time),
                announced.request().returnDay(time));
    }

    /** Tells it from every other one, so that what became of it since is not undone. */
    String mark() {
        return String.join("/", "ROSTER_LEAVE", mentor.value(), span.toString(), day());
    }

    private String day() {
        return returning.map(LocalDate::toString).orElse("UNKNOWN");
    }

    /** Whether it is a leave that stands, or a part of one. */
    boolean isIn(Leave standing) {
        return standing.span().encloses(span)
                && (!standing.span().getEnd().equals(span.getEnd())
                        || standing.returning().equals(returning));
    }

    /** Whether it would be one leave with one that stands (A19). */
    boolean isOneWith(Leave standing, SchoolTime time) {
        return MergeRules.areOne(span, standing.span(), time);
    }

    /** For people and logs, such as {@code nadia/2026-05-04}. */
    String id(SchoolTime time) {
        return mentor + "/" + time.day(span.getStart());
    }

    /** For people, such as {@code 2026-05-04 – 2026-05-17, 2026-05-18}: first and last day, and the return. */
    String dates(SchoolTime time) {
        return dates(span, returning, time);
    }

    static String dates(Leave leave, SchoolTime time) {
        return dates(leave.span(), leave.returning(), time);
    }

    private static String dates(Interval span, Optional<LocalDate> returning, SchoolTime time) {
        String last = span.isUnboundedEnd() ? "…" : time.lastDay(span).toString();
        return time.day(span.getStart()) + " – " + last
                + returning.map(day -> ", " + day).orElse("");
    }
}
