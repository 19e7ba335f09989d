package dev.mentoring.transfer.service;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.mentoring.answer.Cause;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.rules.AdviceReader;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.policy.School;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.session.rules.AttendanceReader;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.TransferPorts;
import dev.mentoring.transfer.rules.AdmissionRules;
import dev.mentoring.transfer.rules.BatchCase;
import dev.mentoring.transfer.rules.MoveCase;
import dev.mentoring.transfer.rules.RiskRules;
import dev.mentoring.transfer.rules.Target;
import dev.mentoring.transfer.rules.TargetReader;
import dev.mentoring.transfer.rules.TransferRules;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/**
 * Reads what transfers and returns depend on, once for all students of a command.
 *
 * @param ports where facts are read
 * @param school the school
 */
record TransferReader(TransferPorts ports, School school) {

    /** The mentor behind an email, when it names one and no other. */
    Addressee addressee(Tx tx, List<MentorId> mentors) {
        return switch (mentors.size()) {
            case 0 -> Addressee.nobody(Cause.UNKNOWN_EMAIL);
            case 1 -> Addressee.of(Lookup.of(targets(tx, Set.copyOf(mentors)), mentors.get(0)));
            default -> Addressee.nobody(Cause.AMBIGUOUS_EMAIL);
        };
    }

    /** These mentors with their seats and leaves. */
    Map<MentorId, Target> targets(Tx tx, Set<MentorId> ids) {
        return new TargetReader(ports, school.time()).targets(tx, ids);
    }

    /** What a command to move students depends on. */
    BatchCase batch(Tx tx, AdmissionRules door, Addressee to) {
        List<StudentFacts> admitted = admitted(tx, door, to);
        Optional<Leaving> leaving = door.leave().map(leave -> leaving(tx, leave));
        ImmutableMap.Builder<StudentId, MoveCase> cases = ImmutableMap.builder();
        admitted.forEach(each -> cases.put(each.student().id(), moveCase(door, to, leaving, each)));
        return new BatchCase(door, to.target(), cases.build());
    }

    private List<StudentFacts> admitted(Tx tx, AdmissionRules door, Addressee to) {
        Set<StudentId> ids = ImmutableSet.copyOf(door.admitted());
        Map<StudentId, Student> known = ports.students().find(tx, ids);
        Map<StudentId, Attendance> attendance = needsSessions(door, to)
                ? attendance(tx, known.values(), door.leave())
                : Maps.toMap(ids, id -> Attendance.none(school.time()));
        Map<StudentId, List<PrivateNote>> notes =
                door.move().kind() == TransferKind.TEMPORARY ? ports.notes().on(tx, ids) : Map.of();
        return ids.stream()
                .map(id -> new StudentFacts(
                        Lookup.of(known, id),
                        Lookup.of(door.assigned(), id),
                        Lookup.of(attendance, id),
                        notes.getOrDefault(id, List.of())))
                .toList();
    }

    /** A move for no leave, to a mentor who can hold any session, depends on none. */
    private static boolean needsSessions(AdmissionRules door, Addressee to) {
        return door.leave().isPresent()
                || to.target().filter(it -> !it.holdsAnySession()).isPresent();
    }

    private Leaving leaving(Tx tx, Leave leave) {
        return new Leaving(
                leave,
                ports.preparations().steps(tx, leave),
                new AdviceReader(ports, school).absences(tx, leave.mentor()),
                new TargetReader(ports, school.time()).capacity(tx, leave.mentor()));
    }

    private MoveCase moveCase(AdmissionRules door, Addressee to, Optional<Leaving> leaving, StudentFacts facts) {
        return MoveCase.builder()
                .actor(door.actor())
                .student(facts.inTraining())
                .assignment(facts.assignment())
                .attendance(facts.attendance())
                .target(to.target())
                .emailFault(to.fault())
                .kind(door.move().kind())
                .leave(door.leave())
                .steps(leaving.map(Leaving::steps))
                .firstAtRisk(leaving.flatMap(from -> firstAtRisk(from, facts)))
                .capacityOfLeaving(leaving.map(Leaving::capacity).orElse(0))
                .noteLacks(TransferRules.noteLacks(facts.notes(), door.leave()))
                .effective(door.move().effective())
                .isOverridden(door.move().override().isPresent())
                .now(school.now())
                .policy(school.policy())
                .time(school.time())
                .build();
    }

    private Optional<Instant> firstAtRisk(Leaving from, StudentFacts facts) {
        Interval away = from.leave().reckoned(school.time(), school.policy().longLeaveOverDays());
        return new RiskRules(school.time()).first(facts.inTraining(), away, from.absences(), facts.attendance());
    }

    /** The attendance of students from the week of a leave, or this one, to the end of their training. */
    Map<StudentId, Attendance> attendance(Tx tx, Collection<Student> students, Optional<Leave> leave) {
        YearWeek now = school.thisWeek();
        YearWeek first = leave.map(it -> school.time().week(it.span().getStart()))
                .filter(week -> week.isBefore(now))
                .orElse(now);
        YearWeek last = students.stream()
                .map(student -> student.training().end())
                .max(LocalDate::compareTo)
                .map(YearWeek::from)
                .filter(week -> week.isAfter(now))
                .orElse(now);
        Set<StudentId> ids = students.stream().map(Student::id).collect(ImmutableSet.toImmutableSet());
        return new AttendanceReader(ports.sessions(), school.time()).read(tx, ids, first, last);
    }
}
