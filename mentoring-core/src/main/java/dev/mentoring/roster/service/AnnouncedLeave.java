package dev.mentoring.roster.service;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeaveRequest;
import dev.mentoring.leave.rules.MergeRules;
import dev.mentoring.roster.rules.ServedDays;
import java.time.LocalDate;
import java.util.Optional;
import org.threeten.extra.Interval;

/**
 * A sound leave of a roster, which has no id to know it again by.
 *
 * @param announced the leave as the roster has it
 * @param span from the first moment away, included, to the first moment back, excluded
 */
record AnnouncedLeave(SchoolRoster.Announced announced, Interval span) {

    static AnnouncedLeave of(SchoolRoster.Announced announced, SchoolTime time) {
        return new AnnouncedLeave(announced, announced.request().span(time));
    }

    private LeaveRequest request() {
        return announced.request();
    }

    /** Tells it from every other one, so that what became of it since is not undone. */
    String mark() {
        return String.join("/", "ROSTER_LEAVE", announced.mentor().value(), span.toString(), day());
    }

    /** The return as the roster has it: blank where it goes by the days that the mentor serves. */
    private String day() {
        return request().isReturnUnknown()
                ? "UNKNOWN"
                : request().returning().map(LocalDate::toString).orElse("");
    }

    /** Whether it is a leave that stands, or a part of one. */
    boolean isIn(Leave standing, ServedDays served) {
        return standing.span().encloses(span)
                && (!standing.span().getEnd().equals(span.getEnd())
                        || standing.returning().equals(MergeRules.returnDay(request(), served)));
    }

    /** Whether it would be one leave with one that stands (A19). */
    boolean isOneWith(Leave standing, ServedDays served) {
        return MergeRules.areOne(span, standing.span(), served);
    }

    /** For people and logs, such as {@code nadia/2026-05-04}. */
    String id(SchoolTime time) {
        return announced.mentor() + "/" + time.day(span.getStart());
    }

    /** For people, such as {@code 2026-05-04 – 2026-05-17, 2026-05-18}: first and last day, and the return. */
    String dates(ServedDays served) {
        return dates(span, MergeRules.returnDay(request(), served), served.time());
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
