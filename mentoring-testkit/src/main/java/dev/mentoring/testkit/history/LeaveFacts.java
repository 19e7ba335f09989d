package dev.mentoring.testkit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the model knows of a leave. */
final class LeaveFacts {

    final String id;
    final String mentor;
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> warned = new TreeSet<>();
    final Instant start;
    /** The first moment back; {@link Instant#MAX} for an open leave. */
    final Instant end;

    final Optional<LocalDate> returning;
    final int capacityBefore;
    boolean cancelled;

    LeaveFacts(
            String id, String mentor, Instant start, Instant end, Optional<LocalDate> returning, int capacityBefore) {
        this.id = id;
        this.mentor = mentor;
        this.start = start;
        this.end = end;
        this.returning = returning;
        this.capacityBefore = capacityBefore;
        names.add(id);
    }

    LeaveFacts calledOff() {
        LeaveFacts cancelledOne = new LeaveFacts(id, mentor, start, end, returning, capacityBefore);
        cancelledOne.cancelled = true;
        cancelledOne.warned.addAll(warned);
        return cancelledOne;
    }

    boolean isOpen() {
        return end.equals(Instant.MAX);
    }

    boolean covers(Instant moment) {
        return !cancelled && !moment.isBefore(start) && moment.isBefore(end);
    }

    /** Whether it is a student's affair. */
    boolean concerns(StudentFacts student) {
        return mentor.equals(student.holder)
                || mentor.equals(student.root)
                || student.lentFor.stream().anyMatch(names::contains);
    }

    LocalDate firstDay() {
        return SchoolDays.day(start);
    }

    /** The last day it touches; an open leave is reckoned as 28 days. */
    LocalDate lastDay() {
        return isOpen() ? firstDay().plusDays(27) : SchoolDays.day(end.minusNanos(1));
    }

    long days() {
        return lastDay().toEpochDay() - firstDay().toEpochDay() + 1;
    }

    /** More than 28 days, or open and past its 28 days: for staff (A10). */
    boolean isLong(Instant now) {
        return days() > 28
                || (isOpen() && !now.isBefore(SchoolDays.startOf(lastDay().plusDays(1))));
    }
}
