package dev.mentoring.transfer.rules;

import dev.mentoring.answer.Cause;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Authority;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which students of a command the actor may move at all. Pure functions.
 *
 * @param authority who may do what
 * @param actor who asks
 * @param move what is asked
 * @param leave the leave that the command names, or empty when it names none that stands
 * @param assigned where the students are; those whom nobody knows are absent
 */
public record AdmissionRules(
        Authority authority, Actor actor, Move move, Optional<Leave> leave, Map<StudentId, Assignment> assigned) {

    /**
     * Staff is told of a leave that is unknown, or none of these students' affair; others may not know.
     *
     * @return the leave to tell of, or empty
     */
    public Optional<LeaveId> unknownToStaff() {
        boolean fits = asked().allMatch(this::leaveFits);
        return move.leave().filter(id -> actor.isStaff() && !(leave.isPresent() && fits));
    }

    private boolean leaveFits(Assignment assignment) {
        return move.leave().isEmpty()
                || leave.filter(it -> it.concerns(assignment)).isPresent();
    }

    private Stream<Assignment> asked() {
        return move.students().stream().flatMap(student -> Stream.ofNullable(assigned.get(student)));
    }

    /**
     * Why the actor may not move a student, whatever else there is.
     *
     * @param student a student of the command
     * @return NOT_CURRENT_MENTOR, NOT_ALLOWED or UNKNOWN_STUDENT; or empty for one who is admitted
     */
    public Optional<Cause> refusal(StudentId student) {
        Optional<Assignment> assignment = Optional.ofNullable(assigned.get(student));
        if (!authority.allows(actor, Action.TRANSFER, student, assignment)) {
            return Optional.of(actor.kind() == Actor.Kind.MENTOR ? Cause.NOT_CURRENT_MENTOR : Cause.NOT_ALLOWED);
        }
        boolean mayOverride = move.override().isEmpty() || authority.allows(actor, Action.OVERRIDE);
        if (!mayOverride || assignment.filter(it -> !leaveFits(it)).isPresent()) {
            return Optional.of(Cause.NOT_ALLOWED);
        }
        return assignment.isPresent() ? Optional.empty() : Optional.of(Cause.UNKNOWN_STUDENT);
    }

    /**
     * The students whom the actor may move.
     *
     * @return in the order of the command
     */
    public List<StudentId> admitted() {
        return move.students().stream()
                .filter(student -> refusal(student).isEmpty())
                .toList();
    }

    /**
     * The students whom the actor may not move.
     *
     * @return those known, in the order of the command
     */
    public Stream<Assignment> denied() {
        return asked().filter(each -> refusal(each.student()).isPresent());
    }
}
