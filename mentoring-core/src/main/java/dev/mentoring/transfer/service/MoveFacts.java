package dev.mentoring.transfer.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.mentoring.answer.Cause;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.leave.Leave;
import dev.mentoring.leave.Steps;
import dev.mentoring.leave.rules.Absences;
import dev.mentoring.leave.rules.DisplacementRules;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.session.Session;
import dev.mentoring.session.rules.Attendance;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.TransferKind;
import dev.mentoring.transfer.rules.MoveCase;
import dev.mentoring.transfer.rules.Target;
import dev.mentoring.transfer.rules.TransferDesk;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** The facts of a batch, loaded once for all its students. */
final class MoveFacts {

    private static final List<String> EMPTY_NOTE = ImmutableList.of("returnDate", "habits", "blockers", "progress");

    private final TransferDesk desk;
    private final Actor actor;
    private final Move move;
    private final Optional<Leave> leave;
    private final Optional<Target> target;
    private final Optional<Cause> emailFault;
    private final Map<StudentId, Assignment> assigned;
    private final Map<StudentId, Student> students;
    private final Map<StudentId, Attendance> attendance;
    private final Map<StudentId, List<PrivateNote>> notes;
    private final Optional<Steps> steps;
    private final Absences leaving;
    private final int capacityOfLeaving;

    MoveFacts(
            Tx tx,
            TransferDesk desk,
            Actor actor,
            Move move,
            Optional<Leave> leave,
            List<StudentId> admitted,
            Map<StudentId, Assignment> assigned,
            Optional<Target> target,
            Optional<Cause> emailFault) {
        Set<StudentId> ids = ImmutableSet.copyOf(admitted);
        this.desk = desk;
        this.actor = actor;
        this.move = move;
        this.leave = leave;
        this.target = target;
        this.emailFault = emailFault;
        this.assigned = assigned;
        this.students = desk.advice().students().find(tx, ids);
        this.attendance = needsSessions()
                ? desk.attendance(tx, students.values(), leave)
                : Maps.toMap(ids, id -> Attendance.none(desk.school().time()));
        this.notes = move.kind() == TransferKind.TEMPORARY ? desk.notes().on(tx, ids) : Map.of();
        this.steps = leave.map(it -> desk.advice().preparations().steps(tx, it));
        this.leaving = leave.map(it -> desk.advice().absences(tx, it.mentor())).orElse(Absences.NONE);
        this.capacityOfLeaving = leave.map(it -> desk.capacity(tx, it.mentor())).orElse(0);
    }

    /** A move for no leave, to a mentor who can hold any session, depends on none. */
    private boolean needsSessions() {
        return leave.isPresent() || target.filter(it -> !it.holdsAnySession()).isPresent();
    }

    MoveCase of(StudentId id, int free, int needed) {
        School school = desk.school();
        Assignment assignment = Lookup.of(assigned, id);
        Student student = Lookup.of(students, id);
        Student present = assignment.finishedOn().map(student::endingBy).orElse(student);
        Attendance recorded = Lookup.of(attendance, id);
        return MoveCase.builder()
                .actor(actor)
                .student(present)
                .assignment(assignment)
                .attendance(recorded)
                .target(target)
                .emailFault(emailFault)
                .kind(move.kind())
                .leave(leave)
                .steps(steps)
                .firstAtRisk(firstAtRisk(present, recorded))
                .capacityOfLeaving(capacityOfLeaving)
                .noteLacks(hasNote(id) ? List.of() : EMPTY_NOTE)
                .free(free)
                .needed(needed)
                .effective(move.effective())
                .isOverridden(move.override().isPresent())
                .now(school.now())
                .policy(school.policy())
                .time(school.time())
                .build();
    }

    /** The note that counts is for this leave, or for none. An incomplete note was never stored. */
    private boolean hasNote(StudentId id) {
        return notes.getOrDefault(id, List.of()).stream()
                .anyMatch(note -> note.leave().isEmpty()
                        || leave.filter(it -> it.isNamed(note.leave().get())).isPresent());
    }

    /** The planned session that the leave takes first, or where none is planned the usual day's first hour (A8). */
    private Optional<Instant> firstAtRisk(Student student, Attendance recorded) {
        School school = desk.school();
        return leave.flatMap(it -> {
            Interval away = it.reckoned(school.time(), school.policy().longLeaveOverDays());
            return DisplacementRules.displaced(student, away, leaving, recorded, school.time()).stream()
                    .flatMap(week -> atRisk(student, recorded, away, week))
                    .min(Instant::compareTo);
        });
    }

    private Stream<Instant> atRisk(Student student, Attendance recorded, Interval away, YearWeek week) {
        Optional<Instant> planned = recorded.in(week).stream()
                .filter(Session::isPlanned)
                .map(Session::start)
                .filter(away::contains)
                .findFirst();
        return planned.or(() -> usual(student, away, week)).stream();
    }

    private Optional<Instant> usual(Student student, Interval away, YearWeek week) {
        Interval stretch = desk.school().time().stretch(week);
        Instant last = away.getEnd().isBefore(stretch.getEnd()) ? away.getEnd() : stretch.getEnd();
        return Optional.of(student.training()
                .usualDay()
                .map(week::atDay)
                .map(day -> desk.school().time().teaching(day).getEnd())
                .filter(end -> end.isBefore(last))
                .orElse(last));
    }
}
