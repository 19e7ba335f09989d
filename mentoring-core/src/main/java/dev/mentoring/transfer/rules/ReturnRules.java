package dev.mentoring.transfer.rules;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.calendar.SchoolTime;
import dev.mentoring.leave.Leave;
import dev.mentoring.policy.ContinuityPolicy;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Lookup;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the way of a return (S42, S43, A11). Pure functions. */
public final class ReturnRules {

    private ReturnRules() {}

    /**
     * A refusal on authority, or for want of the student.
     *
     * @param first NOT_ALLOWED, NOT_CURRENT_MENTOR or UNKNOWN_STUDENT
     * @return the cause, and all others as not evaluated
     */
    public static List<Refusal> atTheDoor(Cause first) {
        return List.of(
                Refusal.failed(first),
                Refusal.notEvaluated(Cause.NOT_LENT),
                Refusal.notEvaluated(Cause.MENTOR_ON_LEAVE),
                Refusal.notEvaluated(Cause.NOT_IN_TRAINING));
    }

    /**
     * What stands in the way of bringing a student of a command back.
     *
     * @param facts the case
     * @param student a student of the command
     * @param now the moment of asking
     * @param policy which seat a return takes
     * @param time the school's time
     * @return every cause at once; none when the student can go back
     */
    public static List<Refusal> refusals(
            ReturnCase facts, StudentId student, Instant now, ContinuityPolicy policy, SchoolTime time) {
        Optional<Assignment> assignment = Optional.ofNullable(facts.assigned().get(student));
        if (!facts.authority().allows(facts.actor(), Action.RETURN, student, assignment)) {
            boolean mentor = facts.actor().kind() == Actor.Kind.MENTOR;
            return atTheDoor(mentor ? Cause.NOT_CURRENT_MENTOR : Cause.NOT_ALLOWED);
        }
        return assignment
                .map(it -> refusals(
                        it, Lookup.of(facts.roots(), it.root()), returningTo(it.root(), facts), now, policy, time))
                .orElseGet(() -> atTheDoor(Cause.UNKNOWN_STUDENT));
    }

    private static int returningTo(MentorId root, ReturnCase facts) {
        return (int) facts.assigned().values().stream()
                .filter(each -> each.isLent() && each.root().equals(root))
                .count();
    }

    /**
     * The students whom the actor may not bring back.
     *
     * @param facts the case
     * @return those known
     */
    public static Stream<Assignment> denied(ReturnCase facts) {
        return facts.assigned().values().stream()
                .filter(about ->
                        !facts.authority().allows(facts.actor(), Action.RETURN, about.student(), Optional.of(about)));
    }

    /**
     * What stands in the way of bringing a student back.
     *
     * @param assignment where the student is
     * @param root the root mentor
     * @param returning how many students of the command go back to the root mentor
     * @param now the moment of asking
     * @param policy which seat a return takes
     * @param time the school's time
     * @return every cause at once; none when the student can go back
     */
    public static List<Refusal> refusals(
            Assignment assignment, Target root, int returning, Instant now, ContinuityPolicy policy, SchoolTime time) {
        ImmutableList.Builder<Refusal> causes = ImmutableList.builder();
        if (!assignment.isActive()) {
            causes.add(Refusal.failed(Cause.NOT_IN_TRAINING));
        }
        if (!assignment.isLent()) {
            causes.add(Refusal.failed(Cause.NOT_LENT));
        }
        Optional<Leave> away = root.absences().at(now);
        away.ifPresent(leave -> causes.add(Refusal.failed(Cause.MENTOR_ON_LEAVE, Map.of("until", leave.until(time)))));
        strictSeat(assignment, root.seats(), returning, policy).ifPresent(causes::add);
        return causes.build();
    }

    /** Under STRICT the capacity must have room for those held and those returning; else the reserved seat will do. */
    private static Optional<Refusal> strictSeat(
            Assignment assignment, Seats seats, int returning, ContinuityPolicy policy) {
        boolean strict = policy.returnSeat() == ContinuityPolicy.ReturnSeat.STRICT && assignment.isLent();
        int room = Math.max(0, seats.capacity() - seats.held());
        return strict && returning > room ? Optional.of(TransferRules.noSeats(room, returning)) : Optional.empty();
    }
}
