package dev.mentoring.planning.mending;

import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.plan.Mend;
import dev.mentoring.planning.drawing.EligibilityRules;
import dev.mentoring.planning.facts.ToPlace;
import dev.mentoring.transfer.rules.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.Interval;

/**
 * Finds how little a mentor's leave has to be cut, at one of its ends, so that it does not stand between the mentor and a
 * student.
 *
 * @param rules says whether it does
 * @param time the school's time
 */
record ShorterLeaves(EligibilityRules rules, SchoolTime time) {

    /** For each leave the smallest cut at either end; a leave that would have to go altogether has none. */
    Stream<MendSearch.Change> changes(ToPlace student, Target target) {
        return target.absences()
                .declared()
                .filter(leave -> leave.span().overlaps(student.window()))
                .flatMap(leave -> Stream.of(
                        ending(student.window(), leave)
                                .flatMap(day -> change(target, leave, endingOn(leave, day), mendTo(leave, day))),
                        beginning(student.window(), leave)
                                .flatMap(day -> change(target, leave, beginningOn(leave, day), mendFrom(leave, day)))))
                .flatMap(cuts -> cuts.filter(
                                change -> rules.causes(student, change.target()).isEmpty())
                        .limit(1));
    }

    /** Last days for the leave, the latest first. Before the window nothing is gained by an earlier one. */
    private Stream<LocalDate> ending(Interval window, Leave leave) {
        LocalDate dayBefore = time.day(window.getStart()).minusDays(1);
        LocalDate earliest = later(leave.firstDay(time), dayBefore);
        LocalDate latest = earlier(lastDay(window, leave), time.lastDay(window)).minusDays(1);
        return Stream.iterate(latest, day -> !day.isBefore(earliest), day -> day.minusDays(1));
    }

    /** First days for the leave, the earliest first; none for a leave that has begun when the window begins. */
    private Stream<LocalDate> beginning(Interval window, Leave leave) {
        if (!leave.span().getStart().isAfter(window.getStart())) {
            return Stream.empty();
        }
        LocalDate latest = earlier(lastDay(window, leave), time.lastDay(window).plusDays(1));
        return Stream.iterate(leave.firstDay(time).plusDays(1), day -> !day.isAfter(latest), day -> day.plusDays(1));
    }

    private LocalDate lastDay(Interval window, Leave leave) {
        return leave.isOpen() ? time.lastDay(window).plusDays(1) : time.lastDay(leave.span());
    }

    private Optional<Interval> endingOn(Leave leave, LocalDate day) {
        Instant end = time.startOf(day.plusDays(1));
        boolean shorter = end.isAfter(leave.span().getStart())
                && end.isBefore(leave.span().getEnd());
        return shorter ? Optional.of(leave.span().withEnd(end)) : Optional.empty();
    }

    private Optional<Interval> beginningOn(Leave leave, LocalDate day) {
        Instant start = time.startOf(day);
        boolean shorter = start.isAfter(leave.span().getStart())
                && start.isBefore(leave.span().getEnd());
        return shorter ? Optional.of(leave.span().withStart(start)) : Optional.empty();
    }

    private static Mend mendTo(Leave leave, LocalDate day) {
        return Mend.leave(leave, Optional.empty(), Optional.of(day));
    }

    private static Mend mendFrom(Leave leave, LocalDate day) {
        return Mend.leave(leave, Optional.of(day), Optional.empty());
    }

    private Stream<MendSearch.Change> change(Target target, Leave leave, Optional<Interval> span, Mend mend) {
        return span.stream()
                .map(it -> Leave.builder().from(leave).span(it).build())
                .map(cut -> new Target(
                        target.mentor(), target.seats(), target.absences().redeclared(cut, time)))
                .map(changed -> new MendSearch.Change(mend, changed));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
