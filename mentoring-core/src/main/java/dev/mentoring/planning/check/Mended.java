package dev.mentoring.planning.check;

import dev.mentoring.assignment.Seats;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.plan.Mend;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.transfer.rules.Target;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.Interval;

/**
 * A mentor once a mend was carried out.
 *
 * @param before the mentor as things are
 * @param time the school's time
 */
record Mended(Target before, SchoolTime time) {

    /** The mentor then; or empty when there is nothing of the kind to be changed. */
    Optional<Target> by(Mend mend) {
        return switch (mend.kind()) {
            case SEAT -> Optional.of(withSeat());
            case PROJECT, PARCOURS -> mend.parcours().flatMap(code -> withProfile(mend, code));
            case LEAVE -> withLeave(mend);
        };
    }

    private Target withSeat() {
        Seats seats = before.seats();
        return new Target(
                before.mentor(),
                new Seats(Math.addExact(seats.capacity(), 1), seats.held(), seats.reserved()),
                before.absences());
    }

    private Optional<Target> withProfile(Mend mend, ParcoursCode code) {
        Map<ParcoursCode, Set<ProjectCode>> profile =
                new HashMap<>(before.mentor().profile());
        boolean isOn = profile.containsKey(code);
        Set<ProjectCode> projects = new HashSet<>(profile.getOrDefault(code, Set.of()));
        boolean isNew = mend.project().map(projects::add).orElse(!isOn);
        if (!isNew || isOn != (mend.kind() == Mend.Kind.PROJECT)) {
            return Optional.empty();
        }
        profile.put(code, projects);
        Mentor mentor = Mentor.builder().from(before.mentor()).profile(profile).build();
        return Optional.of(new Target(mentor, before.seats(), before.absences()));
    }

    private Optional<Target> withLeave(Mend mend) {
        return before.absences()
                .declared()
                .filter(leave -> mend.leave().filter(leave.id()::equals).isPresent())
                .findFirst()
                .flatMap(leave -> shorter(leave, mend).map(span -> withSpan(leave, span)));
    }

    private Target withSpan(Leave leave, Interval span) {
        Leave shorter = Leave.builder().from(leave).span(span).build();
        return new Target(before.mentor(), before.seats(), before.absences().redeclared(shorter, time));
    }

    /** What is left of a leave that is cut; empty when that is all of it, or nothing. */
    private Optional<Interval> shorter(Leave leave, Mend mend) {
        Interval span = leave.span();
        Instant start = mend.from().map(time::startOf).orElse(span.getStart());
        Instant end = mend.to().map(day -> time.startOf(day.plusDays(1))).orElse(span.getEnd());
        return start.isBefore(end)
                        && !start.isBefore(span.getStart())
                        && !end.isAfter(span.getEnd())
                        && !(start.equals(span.getStart()) && end.equals(span.getEnd()))
                ? Optional.of(Interval.of(start, end))
                : Optional.empty();
    }
}
