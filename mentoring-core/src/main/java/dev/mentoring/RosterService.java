package dev.mentoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Outcome;
import dev.mentoring.assignment.Action;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
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
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes a school in, and shows mentors and students. */
public final class RosterService {

    /** The most students of a page. */
    public static final int LARGEST_PAGE = 1_000;

    private final Store store;
    private final School school;
    private final LeaveWriter leaves;

    /**
     * A service over ports.
     *
     * @param store what it reads and writes
     * @param school what it goes by
     * @param ids names the leaves that were announced before
     */
    public RosterService(Store store, School school, IdSource ids) {
        this.store = store;
        this.school = school;
        this.leaves = new LeaveWriter(store, school, ids);
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
     * Takes a whole school in, at once or not at all.
     *
     * @param roster the school
     * @throws InvalidCommand when one part names what another lacks; all of it at once
     */
    public void enrol(SchoolRoster roster) {
        InvalidCommand.throwIfAny(RosterCheck.violations(roster));
        store.work().write(tx -> {
            save(tx, roster);
            return roster;
        });
    }

    private void save(Tx tx, SchoolRoster roster) {
        store.rosterBook().saveParcours(tx, roster.parcours());
        store.rosterBook().saveMentors(tx, roster.mentors());
        store.seats()
                .setCapacities(
                        tx,
                        roster.mentors().stream().collect(ImmutableMap.toImmutableMap(Mentor::id, Mentor::capacity)));
        store.rosterBook()
                .saveStudents(
                        tx,
                        roster.students().stream()
                                .map(SchoolRoster.Placed::student)
                                .toList());
        place(tx, roster.students());
        store.sessions().save(tx, roster.sessions());
        Map<MentorId, Mentor> mentors = Maps.uniqueIndex(roster.mentors(), Mentor::id);
        roster.leaves()
                .forEach(announced -> leaves.announce(tx, Lookup.of(mentors, announced.mentor()), announced.request()));
    }

    /** A student is with the mentor from the first day of training on, or from now when that lies ahead. */
    private void place(Tx tx, List<SchoolRoster.Placed> students) {
        Multimaps.index(students, this::begin)
                .asMap()
                .forEach((begin, placed) -> store.assignments()
                        .save(tx, placed.stream().map(RosterService::atTheRoot).toList(), begin));
    }

    private Instant begin(SchoolRoster.Placed placed) {
        Instant first = school.time().startOf(placed.student().training().start());
        return Collections.min(List.of(first, school.now()));
    }

    private static Assignment atTheRoot(SchoolRoster.Placed placed) {
        return Assignment.at(placed.student().id(), placed.mentor());
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
        return store.work().read(tx -> {
            Optional<Mentor> found =
                    Optional.ofNullable(store.mentors().find(tx, Set.of(mentor)).get(mentor));
            if (!school.admits(actor, Action.SHOW_MENTOR, mentor, found.isPresent())) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            Mentor known = found.orElseThrow();
            return Outcome.done(new MentorView(known, Lookup.of(store.seats().seatsOf(tx, List.of(known)), mentor)));
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
        return store.work().read(tx -> {
            Optional<Assignment> found = Optional.ofNullable(
                    store.assignments().find(tx, Set.of(student)).get(student));
            if (!school.admits(actor, Action.SHOW_STUDENT, student, found)) {
                return Outcome.refused(Cause.NOT_ALLOWED);
            }
            Student known = Lookup.of(store.students().find(tx, Set.of(student)), student);
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
        return page(actor, mentor, after, most, tx -> store.assignments().heldBy(tx, mentor));
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
                actor, mentor, after, most, tx -> lentOnly(store.assignments().rootedAt(tx, mentor)));
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
                actor, mentor, after, most, tx -> lentOnly(store.assignments().heldBy(tx, mentor)));
    }

    private static List<Assignment> lentOnly(List<Assignment> assignments) {
        return assignments.stream().filter(Assignment::isLent).toList();
    }

    private Outcome<List<StudentView>> page(
            Actor actor, MentorId mentor, Optional<StudentId> after, int most, Function<Tx, List<Assignment>> all) {
        if (most < 1 || most > LARGEST_PAGE) {
            throw InvalidCommand.of("most", "invalid.page", LARGEST_PAGE);
        }
        return store.work().read(tx -> {
            boolean known = store.mentors().find(tx, Set.of(mentor)).containsKey(mentor);
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
        Map<StudentId, Student> students = store.students().find(tx, ids);
        return assignments.stream()
                .map(each -> new StudentView(Lookup.of(students, each.student()), each))
                .toList();
    }
}
