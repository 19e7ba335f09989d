package dev.mentoring.leave.service;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Advice;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.leave.rules.LeaveNotices;
import dev.mentoring.policy.AdviceKind;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prepares a leave: asks the mentors of the parcours, and warns the students (S32 to S34). */
public final class PreparationService {

    private final UnitOfWork work;
    private final School school;
    private final LeavePorts ports;
    private final AdviceReader reader;

    /**
     * A service over ports.
     *
     * @param ports what it reads and writes
     * @param school what it goes by
     */
    public PreparationService(LeavePorts ports, School school) {
        this.work = ports.work();
        this.school = school;
        this.ports = ports;
        this.reader = new AdviceReader(ports, school);
    }

    /**
     * Asks the other mentors of the leaving mentor's parcours, each on its channel.
     *
     * @param actor the mentor, or staff
     * @param id the leave
     * @return who was asked, by id; or refused
     * @throws InvalidCommand when staff names an unknown leave
     */
    public Outcome<List<MentorId>> poll(Actor actor, LeaveId id) {
        return work.write(tx -> {
            Optional<Leave> found =
                    known(tx, actor, id).filter(leave -> school.authority().allows(actor, Action.POLL, leave.mentor()));
            return found.map(leave -> Outcome.done(poll(tx, leave)))
                    .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED));
        });
    }

    private List<MentorId> poll(Tx tx, Leave leave) {
        Mentor away = Lookup.of(ports.mentors().find(tx, Set.of(leave.mentor())), leave.mentor());
        Set<ParcoursCode> channels = ImmutableSortedSet.copyOf(away.profile().keySet());
        LeaveNotices texts = new LeaveNotices(school);
        ports.notices()
                .write(
                        tx,
                        channels.stream().map(code -> texts.poll(leave, code)).toList());
        leave.names().forEach(name -> ports.preparations().polled(tx, name));
        return channels.stream()
                .flatMap(code -> ports.mentors().onParcours(tx, code).stream())
                .map(Mentor::id)
                .filter(mentor -> !mentor.equals(leave.mentor()))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Warns the students whom a leave affects and whom the leaving mentor holds.
     *
     * @param actor the holder, or staff
     * @param id the leave
     * @return who was warned now and never before, by id; or refused
     * @throws InvalidCommand when staff names an unknown leave
     */
    public Outcome<List<StudentId>> warn(Actor actor, LeaveId id) {
        return work.write(tx -> {
            Optional<Leave> found = known(tx, actor, id).filter(leave -> actor.isStaff() || actor.is(leave.mentor()));
            return found.map(leave -> warn(tx, actor, leave, affected(tx, leave)))
                    .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED));
        });
    }

    /**
     * Warns students of a leave.
     *
     * @param actor the holder of all of them, or staff
     * @param id the leave
     * @param students who
     * @return who was warned now and never before, by id; or refused
     * @throws InvalidCommand when staff names an unknown leave or student
     */
    public Outcome<List<StudentId>> warn(Actor actor, LeaveId id, Set<StudentId> students) {
        return work.write(tx -> known(tx, actor, id)
                .map(leave -> warn(tx, actor, leave, students))
                .orElseGet(() -> Outcome.refused(Cause.NOT_ALLOWED)));
    }

    private Set<StudentId> affected(Tx tx, Leave leave) {
        return reader.adviseAll(tx, leave).advice().stream()
                .filter(advice -> advice.kind() != AdviceKind.UNAFFECTED)
                .map(Advice::student)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Outcome<List<StudentId>> warn(Tx tx, Actor actor, Leave leave, Set<StudentId> students) {
        ports.assignments().lock(tx, Set.of(), students);
        Map<StudentId, Assignment> assigned = ports.assignments().find(tx, students);
        boolean all = students.stream()
                .allMatch(student ->
                        school.admits(actor, Action.WARN, student, Optional.ofNullable(assigned.get(student))));
        boolean theirs = assigned.values().stream().allMatch(leave::concerns);
        if (all && !theirs && actor.isStaff()) {
            throw unknown(leave.id());
        }
        if (!all || !theirs) {
            return Outcome.refused(Cause.NOT_ALLOWED);
        }
        Set<StudentId> before = ports.preparations().steps(tx, leave).warned();
        Set<StudentId> now = ImmutableSortedSet.copyOf(Sets.difference(students, before));
        LeaveNotices texts = new LeaveNotices(school);
        ports.notices()
                .write(tx, now.stream().map(each -> texts.warned(leave, each)).toList());
        leave.names().forEach(name -> ports.preparations().warned(tx, name, now));
        return Outcome.done(List.copyOf(now));
    }

    private Optional<Leave> known(Tx tx, Actor actor, LeaveId id) {
        Optional<Leave> found = reader.standing(tx, id);
        if (found.isEmpty() && actor.isStaff()) {
            throw unknown(id);
        }
        return found;
    }

    private static InvalidCommand unknown(LeaveId id) {
        return InvalidCommand.of("leave", "invalid.unknown.leave", id);
    }
}
