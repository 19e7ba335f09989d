package dev.mentoring.transfer.service;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Refusal;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.LentStudents;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.TransferOutcome;
import dev.mentoring.transfer.Warning;
import dev.mentoring.transfer.rules.ReturnRules;
import dev.mentoring.transfer.rules.Target;
import dev.mentoring.transfer.rules.TransferDesk;
import dev.mentoring.transfer.rules.WarningRules;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One command to bring students back, all or none. */
final class ReturnBatch {

    private final Tx tx;
    private final TransferDesk desk;
    private final School school;
    private final Actor actor;
    private final Optional<Leave> leave;

    ReturnBatch(Tx tx, TransferDesk desk, Actor actor, Optional<Leave> leave) {
        this.tx = tx;
        this.desk = desk;
        this.school = desk.school();
        this.actor = actor;
        this.leave = leave;
    }

    static TransferOutcome unknownLeave(Actor actor, LeaveId leave) {
        if (actor.isStaff()) {
            throw InvalidCommand.of("leave", "invalid.unknown.leave", leave);
        }
        Cause cause = actor.kind() == Actor.Kind.MENTOR ? Cause.NOT_CURRENT_MENTOR : Cause.NOT_ALLOWED;
        return new TransferOutcome.Refused(List.of(), List.of(Refusal.failed(cause)));
    }

    TransferOutcome runForLeave() {
        if (!actor.isStaff() && actor.kind() != Actor.Kind.MENTOR) {
            return new TransferOutcome.Refused(List.of(), List.of(Refusal.failed(Cause.NOT_ALLOWED)));
        }
        List<StudentId> lent = new LentStudents(desk.assignments())
                .by(tx, leave.orElseThrow()).stream()
                        .filter(each -> actor.isStaff() || actor.is(each.holder()))
                        .map(Assignment::student)
                        .toList();
        return lent.isEmpty() ? new TransferOutcome.Done(List.of(), List.of(), List.of()) : run(lent);
    }

    TransferOutcome run(List<StudentId> ids) {
        Map<StudentId, Assignment> assigned = desk.lock(tx, ids, Set.of());
        return new ReturnBatch(tx, desk.atOneMoment(), actor, leave).run(ids, assigned);
    }

    private TransferOutcome run(List<StudentId> ids, Map<StudentId, Assignment> assigned) {
        desk.deny(tx, actor, Action.RETURN, assigned.values().stream().filter(this::isDenied));
        Set<MentorId> roots = assigned.values().stream().map(Assignment::root).collect(ImmutableSet.toImmutableSet());
        Map<MentorId, Target> targets = desk.targets(tx, roots);
        List<TransferOutcome.Stays> stays = ids.stream()
                .map(id -> new TransferOutcome.Stays(id, refusals(id, assigned, targets)))
                .filter(each -> !each.checks().isEmpty())
                .toList();
        return stays.isEmpty()
                ? carryOut(ids.stream().map(id -> Lookup.of(assigned, id)).toList(), targets)
                : new TransferOutcome.Refused(stays, List.of());
    }

    private boolean isDenied(Assignment about) {
        return !school.authority().allows(actor, Action.RETURN, about.student(), Optional.of(about));
    }

    private List<Refusal> refusals(StudentId id, Map<StudentId, Assignment> assigned, Map<MentorId, Target> targets) {
        Optional<Assignment> assignment = Optional.ofNullable(assigned.get(id));
        if (!school.authority().allows(actor, Action.RETURN, id, assignment)) {
            boolean mentor = actor.kind() == Actor.Kind.MENTOR;
            return ReturnRules.atTheDoor(mentor ? Cause.NOT_CURRENT_MENTOR : Cause.NOT_ALLOWED);
        }
        return assignment
                .map(it -> ReturnRules.refusals(
                        it,
                        Lookup.of(targets, it.root()),
                        returningTo(it.root(), assigned),
                        school.now(),
                        school.policy(),
                        school.time()))
                .orElseGet(() -> ReturnRules.atTheDoor(Cause.UNKNOWN_STUDENT));
    }

    private static int returningTo(MentorId root, Map<StudentId, Assignment> assigned) {
        return (int) assigned.values().stream()
                .filter(each -> each.isLent() && each.root().equals(root))
                .count();
    }

    private TransferOutcome carryOut(List<Assignment> lent, Map<MentorId, Target> targets) {
        Set<StudentId> ids = lent.stream().map(Assignment::student).collect(ImmutableSet.toImmutableSet());
        Map<StudentId, Student> students = desk.advice().students().find(tx, ids);
        Map<StudentId, Attendance> attendance = desk.attendance(tx, students.values(), Optional.empty());
        List<Warning> warnings = new ArrayList<>();
        for (Assignment each : lent) {
            Student student = Lookup.of(students, each.student());
            Attendance recorded = Lookup.of(attendance, each.student());
            Target root = Lookup.of(targets, each.root());
            warnings.addAll(WarningRules.ofReturn(student, recorded, root, school.now(), school.time()));
        }
        List<Transfer> made = lent.stream().map(this::transfer).toList();
        desk.carryOut(tx, lent.stream().map(Assignment::returned).toList(), made);
        return new TransferOutcome.Done(made, List.of(), warnings);
    }

    private Transfer transfer(Assignment lent) {
        return Transfer.builder()
                .student(lent.student())
                .from(lent.holder())
                .to(lent.root())
                .at(school.now())
                .kind(TransferKind.RETURN)
                .by(actor)
                .leave(leave.map(Leave::id))
                .build();
    }
}
