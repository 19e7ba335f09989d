package dev.mentoring.testkit.history;

import dev.mentoring.leave.Bound;
import dev.mentoring.leave.LeaveChange;
import dev.mentoring.leave.LeaveRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A leave that is asked for.
 *
 * @param start the first moment away
 * @param end the first moment back, or {@link Instant#MAX}
 * @param wholeDays whether it was said in days
 * @param returning the day of return, as it was said
 * @param unknown whether it was said that the return is unknown
 */
record RandomLeave(Instant start, Instant end, boolean wholeDays, Optional<LocalDate> returning, boolean unknown) {

    static RandomLeave of(Dice dice, LocalDate today) {
        LocalDate first = today.plusDays(dice.between(-3, 18));
        boolean isLong = dice.chance(10);
        LocalDate last = first.plusDays(isLong ? dice.between(20, 40) : dice.between(dice.chance(5) ? -1 : 0, 12));
        boolean unknown = dice.chance(20);
        if (unknown && dice.chance(50)) {
            return new RandomLeave(SchoolDays.startOf(first), Instant.MAX, true, Optional.empty(), true);
        }
        if (dice.chance(20)) {
            Instant start = SchoolDays.at(first, LocalTime.of(dice.any(0, 8, 12, 14), 0));
            Instant end = SchoolDays.at(last, LocalTime.of(dice.any(9, 13, 18, 20), 30));
            return new RandomLeave(start, end, false, Optional.empty(), unknown);
        }
        Optional<LocalDate> returning =
                !unknown && dice.chance(20) ? Optional.of(last.plusDays(dice.between(1, 4))) : Optional.empty();
        Instant end = SchoolDays.startOf(last.plusDays(1));
        return new RandomLeave(SchoolDays.startOf(first), end, true, returning, unknown);
    }

    /** What a leave comes to with new dates; an end without a return sets the return anew. */
    static RandomLeave changed(LeaveFacts leave, LeaveChange change) {
        Instant start = change.start().map(RandomLeave::opening).orElse(leave.start);
        Optional<LocalDate> returning = change.returning();
        Instant kept = leave.isOpen() && returning.isPresent() ? SchoolDays.startOf(returning.get()) : leave.end;
        Instant end = change.end().map(RandomLeave::closing).orElse(kept);
        boolean unknown = change.isReturnUnknown();
        if (change.end().isEmpty() && returning.isEmpty() && !unknown) {
            return new RandomLeave(start, end, false, leave.returning, leave.returning.isEmpty());
        }
        return new RandomLeave(start, end, false, returning, unknown);
    }

    /** Whether a change makes sense whatever the leave. */
    static boolean isSoundByItself(LeaveChange change) {
        boolean dated = change.start().isPresent() && change.end().isPresent();
        return dated
                ? new RandomLeave(
                                opening(change.start().get()),
                                closing(change.end().get()),
                                true,
                                change.returning(),
                                change.isReturnUnknown())
                        .isSound()
                : change.returning().isEmpty() || !change.isReturnUnknown();
    }

    private static Instant opening(Bound bound) {
        return SchoolDays.startOf(((Bound.Day) bound).date());
    }

    private static Instant closing(Bound bound) {
        return SchoolDays.startOf(((Bound.Day) bound).date().plusDays(1));
    }

    private boolean isOpen() {
        return end.equals(Instant.MAX);
    }

    boolean isSound() {
        if (!end.isAfter(start) || (isOpen() && !unknown) || (unknown && returning.isPresent())) {
            return false;
        }
        return returning
                .map(day -> isOpen()
                        ? !day.isBefore(SchoolDays.day(start))
                        : SchoolDays.startOf(day.plusDays(1)).isAfter(end))
                .orElse(true);
    }

    LeaveFacts facts(String id, MentorFacts mentor, int capacity) {
        Optional<LocalDate> back =
                unknown ? Optional.empty() : returning.or(() -> Optional.of(firstServedAfter(mentor)));
        return new LeaveFacts(id, mentor.id, start, end, back, capacity);
    }

    private LocalDate firstServedAfter(MentorFacts mentor) {
        LocalDate day = SchoolDays.day(end.minusNanos(1)).plusDays(1);
        while (!SchoolDays.isServed(mentor.days, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    LeaveRequest request() {
        LeaveRequest.Builder request = LeaveRequest.builder()
                .start(wholeDays ? new Bound.Day(SchoolDays.day(start)) : new Bound.Moment(start))
                .returning(returning)
                .isReturnUnknown(unknown);
        if (!isOpen()) {
            request.end(wholeDays ? new Bound.Day(SchoolDays.day(end).minusDays(1)) : new Bound.Moment(end));
        }
        return request.build();
    }
}
