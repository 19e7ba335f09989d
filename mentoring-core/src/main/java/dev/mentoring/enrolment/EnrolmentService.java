package dev.mentoring.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.answer.Refusal;
import dev.mentoring.answer.Violation;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.Alert;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Recipient;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.rules.Target;
import dev.mentoring.transfer.rules.TargetReader;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes students in and lets them go, follows their projects, and sets mentors' capacities. */
public final class EnrolmentService {

    private final UnitOfWork work;
    private final School school;
    private final LeavePorts ports;
    private final TargetReader reader;

    /**
     * A service over ports.
     *
     * @param ports what it reads and writes
     * @param school what it goes by
     */
    public EnrolmentService(LeavePorts ports, School school) {
        this.work = ports.work();
        this.school = school;
        this.ports = ports;
        this.reader = new TargetReader(ports, school.time());
    }

    /**
     * Takes a student in. Training may start ahead. The mentor is checked as for a transfer, and is never on leave or
     * without a free seat (A20).
     *
     * @param actor staff
     * @param student the student
     * @param mentor holder and root
     * @return where the student is; or refused, every cause at once
     * @throws InvalidCommand when the student exists already, or mentor, parcours or project are unknown
     */
    public Outcome<Assignment> enrol(Actor actor, Student student, MentorId mentor) {
        if (!school.authority().allows(actor, Action.ENROL)) {
            return Outcome.refused(Cause.NOT_ALLOWED);
        }
        return work.write(tx -> {
            Map<StudentId, Assignment> before = ports.assignments().lockAll(tx, Set.of(student.id()), Set.of(mentor));
            Map<MentorId, Target> targets = reader.targets(tx, Set.of(mentor));
            InvalidCommand.throwIfAny(violations(tx, student, mentor, before, targets));
            List<Refusal> refusals =
                    EnrolmentRules.refusals(student, Lookup.of(targets, mentor), school.now(), school.time());
            return refusals.isEmpty() ? Outcome.done(place(tx, student, mentor)) : Outcome.refused(refusals);
        });
    }

    private List<Violation> violations(
            Tx tx, Student student, MentorId mentor, Map<StudentId, Assignment> before, Map<MentorId, Target> targets) {
        ImmutableList.Builder<Violation> wrong = ImmutableList.builder();
        if (before.containsKey(student.id())) {
            wrong.add(Violation.of("id", "invalid.duplicate", student.id()));
        }
        if (!targets.containsKey(mentor)) {
            wrong.add(Violation.of("mentor", "invalid.unknown.mentor", mentor));
        }
        Optional<Parcours> parcours = ports.parcours().find(tx, student.parcours());
        if (parcours.isEmpty()) {
            wrong.add(Violation.of("parcours", "invalid.unknown.parcours", student.parcours()));
        }
        parcours.ifPresent(it -> wrong.addAll(EnrolmentRules.projectViolations(it, student.project())));
        return wrong.build();
    }

    private Assignment place(Tx tx, Student student, MentorId mentor) {
        Assignment assignment = Assignment.at(student.id(), mentor);
        ports.rosterBook().saveStudents(tx, List.of(student));
        ports.assignments().save(tx, List.of(assignment), school.now());
        return assignment;
    }

    /**
     * Lets a student go: training ends today, and the seat is free.
     *
     * @param actor staff
     * @param student who
     * @return where the student was last; or refused
     * @throws InvalidCommand when the student is unknown
     */
    public Outcome<Assignment> finish(Actor actor, StudentId student) {
        return work.write(tx -> {
            Optional<Assignment> found = locked(tx, student);
            if (!school.admits(actor, Action.FINISH, student, found)) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            Assignment before = found.orElseThrow();
            Assignment finished =
                    before.isActive() ? before.finished(school.time().day(school.now())) : before;
            ports.assignments().save(tx, List.of(finished), school.now());
            return Outcome.done(finished);
        });
    }

    /**
     * Notes that a student works on another project. The student stays with the holder.
     *
     * @param actor the holder, or staff
     * @param student who
     * @param project the new project, or empty between two projects
     * @return what is to be looked at: the profile that lacks the project, or else that the student is lent; or refused
     * @throws InvalidCommand when the parcours has no such project, or staff names an unknown student
     */
    public Outcome<List<Alert>> project(Actor actor, StudentId student, Optional<ProjectCode> project) {
        return work.write(tx -> {
            Optional<Assignment> found = locked(tx, student);
            if (!school.admits(actor, Action.PROJECT, student, found)) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            Student before = Lookup.of(ports.students().find(tx, Set.of(student)), student);
            ports.parcours()
                    .find(tx, before.parcours())
                    .ifPresent(
                            parcours -> InvalidCommand.throwIfAny(EnrolmentRules.projectViolations(parcours, project)));
            Student changed = before.onProject(project);
            ports.rosterBook().saveStudents(tx, List.of(changed));
            return Outcome.done(alert(tx, changed, found.orElseThrow()));
        });
    }

    private List<Alert> alert(Tx tx, Student student, Assignment assignment) {
        Mentor holder = Lookup.of(ports.mentors().find(tx, Set.of(assignment.holder())), assignment.holder());
        boolean known = student.project()
                .map(code -> holder.knows(student.parcours(), code))
                .orElse(true);
        if (known && !assignment.isLent()) {
            return List.of();
        }
        Alert.Cause cause = known ? Alert.Cause.PROJECT_CHANGED : Alert.Cause.PROJECT_NOT_ON_PROFILE;
        ports.notices().write(tx, List.of(projectChanged(student, holder.id())));
        return List.of(new Alert(cause, student.id(), holder.id()));
    }

    private Notice projectChanged(Student student, MentorId holder) {
        String project = student.project().map(ProjectCode::value).orElse("-");
        return Notice.of(
                NoticeKind.PROJECT_CHANGED,
                Recipient.of(holder),
                student.id().value(),
                ImmutableMap.of("student", student.id().value(), "project", project),
                school.now(),
                school.now() + "/" + project);
    }

    /**
     * Sets a mentor's capacity. Students held stay, however low it is (A11).
     *
     * @param actor the mentor, or staff
     * @param mentor whose
     * @param capacity 0 to {@link Mentor#LARGEST_CAPACITY}, both included
     * @return the seats as they are now; or refused
     * @throws InvalidCommand when the capacity is out of bounds, or staff names an unknown mentor
     */
    public Outcome<Seats> capacity(Actor actor, MentorId mentor, int capacity) {
        if (capacity < 0 || capacity > Mentor.LARGEST_CAPACITY) {
            throw InvalidCommand.of("capacity", "invalid.capacity", Mentor.LARGEST_CAPACITY);
        }
        return work.write(tx -> {
            ports.assignments().lock(tx, Set.of(mentor), Set.of());
            boolean known = ports.mentors().find(tx, Set.of(mentor)).containsKey(mentor);
            if (!school.admits(actor, Action.CAPACITY, mentor, known)) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            ports.seats().setCapacity(tx, mentor, capacity);
            return Outcome.done(Lookup.of(ports.seats().seats(tx, Set.of(mentor)), mentor));
        });
    }

    /**
     * Lets a mentor go: no capacity, no parcours. Only a mentor without students, here or lent out, can go.
     *
     * @param actor staff
     * @param mentor who
     * @return the mentor as kept from now on; or refused
     * @throws InvalidCommand when the mentor is unknown
     */
    public Outcome<Mentor> offboard(Actor actor, MentorId mentor) {
        if (!school.authority().allows(actor, Action.FINISH)) {
            return Outcome.refused(Cause.NOT_ALLOWED);
        }
        return work.write(tx -> {
            ports.assignments().lock(tx, Set.of(mentor), Set.of());
            Target target = Optional.ofNullable(
                            reader.targets(tx, Set.of(mentor)).get(mentor))
                    .orElseThrow(() -> InvalidCommand.of("mentor", "invalid.unknown.mentor", mentor));
            Seats seats = target.seats();
            if (seats.held() + seats.reserved() > 0) {
                return Outcome.refused(List.of(Refusal.failed(
                        Cause.STUDENTS_REMAIN, ImmutableMap.of("held", seats.held(), "reserved", seats.reserved()))));
            }
            Mentor gone = Mentor.builder()
                    .from(target.mentor())
                    .capacity(0)
                    .profile(Map.of())
                    .build();
            ports.rosterBook().saveMentors(tx, List.of(gone));
            ports.seats().setCapacity(tx, mentor, 0);
            return Outcome.done(gone);
        });
    }

    private Optional<Assignment> locked(Tx tx, StudentId student) {
        return Optional.ofNullable(
                ports.assignments().lockAll(tx, Set.of(student), Set.of()).get(student));
    }
}
