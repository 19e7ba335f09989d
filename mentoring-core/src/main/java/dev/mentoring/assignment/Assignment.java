package dev.mentoring.assignment;

import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where a student is and where the student belongs. A student has exactly one holder; holder and root differ exactly
 * while the student is lent.
 */
@Value.Immutable
public abstract class Assignment {

    /**
     * The student.
     *
     * @return the id
     */
    public abstract StudentId student();

    /**
     * Who has the student now.
     *
     * @return the mentor's id
     */
    public abstract MentorId holder();

    /**
     * Where the student belongs.
     *
     * @return the mentor's id
     */
    public abstract MentorId root();

    /**
     * The leaves for which the student was moved since leaving the root, the first one first.
     *
     * @return the leaves; none while the student is at the root
     */
    public abstract List<LeaveId> lentFor();

    /**
     * The day on which the student left the school's care.
     *
     * @return the last day, or empty while the student is here
     */
    public abstract Optional<LocalDate> finishedOn();

    /**
     * A student at the mentor where the student belongs.
     *
     * @param student the student
     * @param mentor holder and root
     * @return the assignment
     */
    public static Assignment at(StudentId student, MentorId mentor) {
        return builder().student(student).holder(mentor).root(mentor).build();
    }

    /**
     * Whether the student is away from the root.
     *
     * @return true while holder and root differ
     */
    public boolean isLent() {
        return !holder().equals(root());
    }

    /**
     * Whether the student takes a seat.
     *
     * @return false once the student has finished
     */
    public boolean isActive() {
        return finishedOn().isEmpty();
    }

    /**
     * The student moves for a leave of one id, and comes back later.
     *
     * @param to who has the student from now on
     * @param leave the leave
     * @return the assignment after the move; a move to the root is a return
     */
    public Assignment lentTo(MentorId to, LeaveId leave) {
        return lentTo(to, List.of(leave));
    }

    /**
     * The student moves for a leave, and comes back later.
     *
     * @param to who has the student from now on
     * @param leave all ids of the leave: the student is lent for every part of it (A19)
     * @return the assignment after the move; a move to the root is a return
     */
    public Assignment lentTo(MentorId to, Collection<LeaveId> leave) {
        if (to.equals(root())) {
            return returned();
        }
        Set<LeaveId> all = new LinkedHashSet<>(lentFor());
        all.addAll(leave);
        return builder().from(this).holder(to).lentFor(all).build();
    }

    /**
     * The student moves for good.
     *
     * @param to holder and root from now on
     * @return the assignment after the move
     */
    public Assignment movedTo(MentorId to) {
        return builder().from(this).holder(to).root(to).lentFor(List.of()).build();
    }

    /**
     * The student goes back to the root.
     *
     * @return the assignment after the return
     */
    public Assignment returned() {
        return builder().from(this).holder(root()).lentFor(List.of()).build();
    }

    /**
     * The student leaves; holder and root stay as the last ones.
     *
     * @param lastDay the last day of training
     * @return the assignment, taking no seat
     */
    public Assignment finished(LocalDate lastDay) {
        return builder().from(this).finishedOn(lastDay).build();
    }

    /** Refuses a student at the root who is lent for a leave. */
    @Value.Check
    protected void check() {
        if (!isLent() && !lentFor().isEmpty()) {
            throw new IllegalArgumentException("A student at the root is lent for no leave");
        }
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an assignment. */
    public static final class Builder extends ImmutableAssignment.Builder {}
}
