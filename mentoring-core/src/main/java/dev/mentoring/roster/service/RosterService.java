package dev.mentoring.roster.service;

import com.google.common.collect.ImmutableSet;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.leave.LeavePorts;
import dev.mentoring.leave.rules.LeaveWriter;
import dev.mentoring.policy.School;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes a school in, goes through its roster again, and shows mentors and students. */
public final class RosterService {

    /** The most students of a page. */
    public static final int LARGEST_PAGE = 1_000;

    private final LeavePorts ports;
    private final School school;
    private final RosterImport rosters;

    /**
     * A service over ports.
     *
     * @param ports the ports
     * @param school what the service goes by
     * @param ids names the leaves that were announced before
     */
    public RosterService(LeavePorts ports, School school, IdSource ids) {
        this.ports = ports;
        this.school = school;
        this.rosters = new RosterImport(ports, school, new LeaveWriter(ports, school, ids));
    }

    /**
     * A mentor with seats.
     *
     * @param mentor the mentor
     * @param seats capacity, held and reserved
     */
    public record MentorView(Mentor mentor, Seats seats) {}

    /**
     * A student with holder and root. It has no field for notes (guarantee 7).
     *
     * @param student the student
     * @param assignment where the student is
     */
    public record StudentView(Student student, Assignment assignment) {}

    /**
     * Takes a school in, at once or not at all, as it stands: nobody is asked whether a mentor has a free seat. What the
     * roster brings must be new. It may name tracks, mentors and students that are there already, such as a second class
     * of the same mentors. Of two rosters that bring the same at once one is taken in, and the other is told so.
     *
     * <p>Where a host keeps its people itself, a roster brings the library's part for those whom the host knows: where
     * its students are, their sessions and leaves.
     *
     * @param actor staff or the system
     * @param roster the school
     * @return where its students are, in the roster's order; or refused
     * @throws InvalidCommand when one part names what neither the roster nor the school has, or something is there
     *     already; all of it at once
     */
    public Outcome<List<Assignment>> enrol(Actor actor, SchoolRoster roster) {
        return rosters.enrol(actor, roster);
    }

    /**
     * Goes through a roster again, such as a nightly export of the school's own system: who and what is new is taken in
     * as by {@link #enrol}, and changed facts of mentors, students and tracks follow the roster. So do capacities, but
     * those of mentors who have a leave that is not over. Holders are told of what they must look at.
     *
     * <p>Nobody is moved and nobody removed; sessions and leaves that are there stay as they are, leaves that were taken
     * in once and called off since are not taken in again. Where the roster says something else, the answer says so. The
     * same roster once more changes nothing.
     *
     * @param actor staff or the system
     * @param roster the whole school: whom it lacks is reported
     * @return what was done and what was not, see {@link #compare}; or refused
     * @throws InvalidCommand when one part names what neither the roster nor the school has; all of it at once
     */
    public Outcome<Reconciliation> reconcile(Actor actor, SchoolRoster roster) {
        return rosters.reconcile(actor, roster);
    }

    /**
     * What {@link #reconcile} would do with a roster now. Writes nothing and tells nobody.
     *
     * @param actor staff or the system
     * @param roster the whole school
     * @return the answer that reconciling would give; or refused
     * @throws InvalidCommand as reconciling does
     */
    public Outcome<Reconciliation> compare(Actor actor, SchoolRoster roster) {
        return rosters.compare(actor, roster);
    }

    /**
     * A mentor with seats.
     *
     * @param actor the mentor, or staff
     * @param mentor which
     * @return the mentor; or refused
     * @throws InvalidCommand when staff names an unknown mentor
     */
    public Outcome<MentorView> mentor(Actor actor, MentorId mentor) {
        return ports.work().read(tx -> {
            Optional<Mentor> found =
                    Optional.ofNullable(ports.mentors().find(tx, Set.of(mentor)).get(mentor));
            if (!school.admits(actor, Action.SHOW_MENTOR, mentor, found.isPresent())) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            Mentor known = found.orElseThrow();
            return Outcome.done(new MentorView(known, Lookup.of(ports.seats().seatsOf(tx, List.of(known)), mentor)));
        });
    }

    /**
     * A student with holder and root.
     *
     * @param actor the student, the holder, the root mentor, or staff
     * @param student which
     * @return the student; or refused
     * @throws InvalidCommand when staff names an unknown student
     */
    public Outcome<StudentView> student(Actor actor, StudentId student) {
        return ports.work().read(tx -> {
            Optional<Assignment> found = Optional.ofNullable(
                    ports.assignments().find(tx, Set.of(student)).get(student));
            if (!school.admits(actor, Action.SHOW_STUDENT, student, found)) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            Student known = Lookup.of(ports.students().find(tx, Set.of(student)), student);
            return Outcome.done(new StudentView(known, found.orElseThrow()));
        });
    }

    /**
     * The students whom a mentor holds now, page by page.
     *
     * @param actor the mentor, or staff
     * @param mentor whose
     * @param after the last student of the page before, or empty for the first page
     * @param most how many at the most, 1 to {@link #LARGEST_PAGE}
     * @return by student id; or refused
     * @throws InvalidCommand when the page is too large, or staff names an unknown mentor
     */
    public Outcome<List<StudentView>> held(Actor actor, MentorId mentor, Optional<StudentId> after, int most) {
        return page(actor, mentor, after, most, tx -> ports.assignments().heldBy(tx, mentor));
    }

    /**
     * The students who belong to a mentor and are with another now, page by page.
     *
     * @param actor the mentor, or staff
     * @param mentor whose
     * @param after the last student of the page before, or empty for the first page
     * @param most how many at the most, 1 to {@link #LARGEST_PAGE}
     * @return by student id; or refused
     * @throws InvalidCommand when the page is too large, or staff names an unknown mentor
     */
    public Outcome<List<StudentView>> lent(Actor actor, MentorId mentor, Optional<StudentId> after, int most) {
        return page(
                actor, mentor, after, most, tx -> lentOnly(ports.assignments().rootedAt(tx, mentor)));
    }

    /**
     * The students whom a mentor holds for another, page by page.
     *
     * @param actor the mentor, or staff
     * @param mentor whose
     * @param after the last student of the page before, or empty for the first page
     * @param most how many at the most, 1 to {@link #LARGEST_PAGE}
     * @return by student id; or refused
     * @throws InvalidCommand when the page is too large, or staff names an unknown mentor
     */
    public Outcome<List<StudentView>> borrowed(Actor actor, MentorId mentor, Optional<StudentId> after, int most) {
        return page(
                actor, mentor, after, most, tx -> lentOnly(ports.assignments().heldBy(tx, mentor)));
    }

    private static List<Assignment> lentOnly(List<Assignment> assignments) {
        return assignments.stream().filter(Assignment::isLent).toList();
    }

    private Outcome<List<StudentView>> page(
            Actor actor, MentorId mentor, Optional<StudentId> after, int most, Function<Tx, List<Assignment>> all) {
        if (most < 1 || most > LARGEST_PAGE) {
            throw InvalidCommand.of("most", "invalid.page", LARGEST_PAGE);
        }
        return ports.work().read(tx -> {
            boolean known = ports.mentors().find(tx, Set.of(mentor)).containsKey(mentor);
            if (!school.admits(actor, Action.SHOW_MENTOR, mentor, known)) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            List<Assignment> page = all.apply(tx).stream()
                    .filter(each -> after.filter(last -> each.student().compareTo(last) <= 0)
                            .isEmpty())
                    .limit(most)
                    .toList();
            return Outcome.done(views(tx, page));
        });
    }

    private List<StudentView> views(Tx tx, List<Assignment> assignments) {
        Set<StudentId> ids = assignments.stream().map(Assignment::student).collect(ImmutableSet.toImmutableSet());
        Map<StudentId, Student> students = ports.students().find(tx, ids);
        return assignments.stream()
                .map(each -> new StudentView(Lookup.of(students, each.student()), each))
                .toList();
    }
}
