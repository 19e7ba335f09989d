package dev.mentoring.transfer.service;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Refusal;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Addressed;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.Warning;
import dev.mentoring.transfer.rules.MoveCase;
import dev.mentoring.transfer.rules.Target;
import dev.mentoring.transfer.rules.TransferDesk;
import dev.mentoring.transfer.rules.TransferRules;
import dev.mentoring.transfer.rules.WarningRules;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One command to move students, from loading the facts to carrying it out (A13). */
final class MoveBatch {

    private final Tx tx;
    private final TransferDesk desk;
    private final Actor actor;
    private final Move move;
    private final List<MentorId> addressed;
    private final Map<StudentId, Assignment> assigned;
    private final Optional<Leave> leave;

    private final List<Assignment> moved = new ArrayList<>();
    private final List<Transfer> made = new ArrayList<>();
    private final List<TransferOutcome.Stays> stays = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    MoveBatch(Tx tx, TransferDesk desk, Actor actor, Move move) {
        this.tx = tx;
        this.actor = actor;
        this.move = move;
        Addressed locked = desk.lock(tx, move.students(), move.email());
        this.addressed = locked.mentors();
        this.assigned = locked.assignments();
        this.desk = desk.atOneMoment();
        this.leave = move.leave().flatMap(id -> this.desk.advice().standing(tx, id));
        requireLeaveOfStaff();
    }

    /** Staff is told of a leave that is unknown, or none of these students' affair; others may not know. */
    private void requireLeaveOfStaff() {
        boolean known = move.leave().isEmpty() || leave.isPresent();
        boolean fits = move.students().stream()
                .flatMap(student -> Stream.ofNullable(assigned.get(student)))
                .allMatch(this::leaveFits);
        if (actor.isStaff() && !(known && fits)) {
            LeaveId unknown = move.leave().orElseThrow();
            throw InvalidCommand.of("leave", "invalid.unknown.leave", unknown);
        }
    }

    private boolean leaveFits(Assignment assignment) {
        if (move.leave().isEmpty()) {
            return true;
        }
        return leave.filter(it -> it.concerns(assignment)).isPresent();
    }

    TransferOutcome run() {
        Optional<Target> target = addressed.size() == 1 ? Optional.of(target(addressed.get(0))) : Optional.empty();
        desk.deny(tx, actor, Action.TRANSFER, denied());
        List<StudentId> admitted = move.students().stream()
                .filter(student -> atTheDoor(student).isEmpty())
                .toList();
        MoveFacts facts = new MoveFacts(tx, desk, actor, move, leave, admitted, assigned, target, emailFault());
        int free = target.map(it -> it.seats().free()).orElse(0);
        boolean atomic = move.mode() == Move.Mode.ATOMIC;
        int needed = atomic ? seatsNeeded(admitted, target) : 1;
        for (StudentId student : move.students()) {
            free -= one(student, facts, target, free, needed) && !atomic ? 1 : 0;
        }
        return settle(atomic);
    }

    private Stream<Assignment> denied() {
        return move.students().stream()
                .filter(student -> atTheDoor(student).isPresent())
                .flatMap(student -> Stream.ofNullable(assigned.get(student)));
    }

    private Target target(MentorId id) {
        return Lookup.of(desk.targets(tx, Set.of(id)), id);
    }

    private Optional<Cause> emailFault() {
        return switch (addressed.size()) {
            case 0 -> Optional.of(Cause.UNKNOWN_EMAIL);
            case 1 -> Optional.empty();
            default -> Optional.of(Cause.AMBIGUOUS_EMAIL);
        };
    }

    /** NO_SEATS of an atomic batch counts all its students who need a seat, each with the same figures. */
    private int seatsNeeded(List<StudentId> admitted, Optional<Target> target) {
        return (int) admitted.stream()
                .filter(student -> target.filter(it -> needsSeat(student, it)).isPresent())
                .count();
    }

    private boolean needsSeat(StudentId student, Target target) {
        return MoveCase.needsSeat(Lookup.of(assigned, student), target.mentor().id());
    }

    /** Whether the student took a seat that was free. */
    private boolean one(StudentId student, MoveFacts facts, Optional<Target> target, int free, int needed) {
        Optional<Cause> door = atTheDoor(student);
        if (door.isPresent()) {
            stays.add(new TransferOutcome.Stays(student, TransferRules.atTheDoor(door.get())));
            return false;
        }
        MoveCase found = facts.of(student, free, needed);
        List<Refusal> refusals = TransferRules.refusals(found);
        if (!refusals.isEmpty()) {
            stays.add(new TransferOutcome.Stays(student, refusals));
            return false;
        }
        Target to = target.orElseThrow();
        boolean takesSeat = needsSeat(student, to);
        make(found, to);
        return takesSeat;
    }

    private Optional<Cause> atTheDoor(StudentId student) {
        Optional<Assignment> assignment = Optional.ofNullable(assigned.get(student));
        boolean allowed = desk.school().authority().allows(actor, Action.TRANSFER, student, assignment);
        if (!allowed) {
            return Optional.of(actor.kind() == Actor.Kind.MENTOR ? Cause.NOT_CURRENT_MENTOR : Cause.NOT_ALLOWED);
        }
        boolean mayOverride =
                move.override().isEmpty() || desk.school().authority().allows(actor, Action.OVERRIDE);
        if (!mayOverride || assignment.filter(it -> !leaveFits(it)).isPresent()) {
            return Optional.of(Cause.NOT_ALLOWED);
        }
        return assignment.isPresent() ? Optional.empty() : Optional.of(Cause.UNKNOWN_STUDENT);
    }

    private void make(MoveCase found, Target to) {
        Assignment before = found.assignment();
        MentorId mentor = to.mentor().id();
        List<Cause> overridden = found.isOverridden() ? TransferRules.overridden(found) : List.of();
        moved.add(
                found.isPermanent()
                        ? before.movedTo(mentor)
                        : before.lentTo(mentor, found.leave().orElseThrow().id()));
        made.add(Transfer.builder()
                .student(before.student())
                .from(before.holder())
                .to(mentor)
                .at(found.now())
                .kind(move.kind())
                .by(actor)
                .leave(found.leave().map(Leave::id))
                .overridden(overridden)
                .overrideReason(move.override().filter(reason -> !overridden.isEmpty()))
                .build());
        warnings.addAll(WarningRules.ofMove(found, to));
    }

    private TransferOutcome settle(boolean atomic) {
        if (made.isEmpty() || (atomic && !stays.isEmpty())) {
            return new TransferOutcome.Refused(stays, List.of());
        }
        desk.carryOut(tx, moved, made);
        return new TransferOutcome.Done(
                made, stays, ImmutableSet.copyOf(warnings).asList());
    }
}
