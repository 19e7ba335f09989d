package dev.mentoring.transfer.service;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Refusal;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.LentReader;
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
import dev.mentoring.transfer.TransferPorts;
import dev.mentoring.transfer.Warning;
import dev.mentoring.transfer.rules.ReturnCase;
import dev.mentoring.transfer.rules.ReturnRules;
import dev.mentoring.transfer.rules.WarningRules;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One command to bring students back, all or none.
 *
 * @param ports what it reads and writes
 * @param school the school
 * @param actor who asks
 * @param leave the leave that they were lent for, or empty when students are named
 */
record ReturnCommand(TransferPorts ports, School school, Actor actor, Optional<Leave> leave) {

    static TransferOutcome unknownLeave(Actor actor, LeaveId leave) {
        if (actor.isStaff()) {
            throw InvalidCommand.of("leave", "invalid.unknown.leave", leave);
        }
        Cause cause = actor.kind() == Actor.Kind.MENTOR ? Cause.NOT_CURRENT_MENTOR : Cause.NOT_ALLOWED;
        return new TransferOutcome.Refused(List.of(), List.of(Refusal.failed(cause)));
    }

    TransferOutcome runForLeave(Tx tx) {
        if (!actor.isStaff() && actor.kind() != Actor.Kind.MENTOR) {
            return new TransferOutcome.Refused(List.of(), List.of(Refusal.failed(Cause.NOT_ALLOWED)));
        }
        List<StudentId> lent = new LentReader(ports.assignments())
                .by(tx, leave.orElseThrow().names()).stream()
                        .filter(each -> actor.isStaff() || actor.is(each.holder()))
                        .map(Assignment::student)
                        .toList();
        return lent.isEmpty() ? new TransferOutcome.Done(List.of(), List.of(), List.of()) : run(tx, lent);
    }

    TransferOutcome run(Tx tx, List<StudentId> ids) {
        Map<StudentId, Assignment> assigned = new TransferWriter(ports, school).lock(tx, ids);
        return new ReturnCommand(ports, school.atOneMoment(), actor, leave).run(tx, ids, assigned);
    }

    /** Once all is locked, what is decided, kept and told is of one moment. */
    private TransferOutcome run(Tx tx, List<StudentId> ids, Map<StudentId, Assignment> assigned) {
        Set<MentorId> roots = assigned.values().stream().map(Assignment::root).collect(ImmutableSet.toImmutableSet());
        ReturnCase facts = new ReturnCase(
                school.authority(), actor, assigned, new TransferReader(ports, school).targets(tx, roots));
        new TransferWriter(ports, school).deny(tx, actor, Action.RETURN, ReturnRules.denied(facts));
        List<TransferOutcome.Stays> stays = ids.stream()
                .map(id -> new TransferOutcome.Stays(
                        id, ReturnRules.refusals(facts, id, school.now(), school.policy(), school.time())))
                .filter(each -> !each.checks().isEmpty())
                .toList();
        return stays.isEmpty() ? carryOut(tx, ids, facts) : new TransferOutcome.Refused(stays, List.of());
    }

    private TransferOutcome carryOut(Tx tx, List<StudentId> ids, ReturnCase facts) {
        List<Assignment> lent =
                ids.stream().map(id -> Lookup.of(facts.assigned(), id)).toList();
        List<Warning> warnings = warnings(tx, lent, facts);
        List<Transfer> made = lent.stream().map(this::transfer).toList();
        new TransferWriter(ports, school)
                .carryOut(tx, lent.stream().map(Assignment::returned).toList(), made);
        return new TransferOutcome.Done(made, List.of(), warnings);
    }

    private List<Warning> warnings(Tx tx, List<Assignment> lent, ReturnCase facts) {
        Set<StudentId> ids = lent.stream().map(Assignment::student).collect(ImmutableSet.toImmutableSet());
        Map<StudentId, Student> students = ports.students().find(tx, ids);
        Map<StudentId, Attendance> attendance =
                new TransferReader(ports, school).attendance(tx, students.values(), Optional.empty());
        return lent.stream()
                .flatMap(each -> WarningRules.ofReturn(
                        Lookup.of(students, each.student()),
                        Lookup.of(attendance, each.student()),
                        Lookup.of(facts.roots(), each.root()),
                        school.now(),
                        school.time())
                        .stream())
                .toList();
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
