package dev.mentoring.jdbc;

import dev.mentoring.assignment.Addressed;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Assignments;
import dev.mentoring.assignment.Holders;
import dev.mentoring.assignment.Holding;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Mentors;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who holds whom, now and before. */
final class JdbcAssignments implements Assignments {

    private static final Table MARK = Table.of("mark", List.of("mark"));
    private static final String ACTIVE = "finished_on IS NULL AND ";

    /** Those lent out have an index of their own; the others are among those held. */
    private static final String ROOTED =
            ACTIVE + "(holder = :mentor AND root = :mentor OR holder <> root AND root = :mentor)";

    private final SeatRows seats;

    JdbcAssignments(SeatRows seats) {
        this.seats = seats;
    }

    @Override
    public Map<StudentId, Assignment> find(Tx tx, Set<StudentId> students) {
        JdbcTx jdbc = JdbcTx.of(tx);
        Map<StudentId, Assignment> found = new LinkedHashMap<>();
        jdbc.memos()
                .assignments()
                .get(jdbc, students)
                .forEach((student, kept) -> found.put(student, kept.assignment()));
        return found;
    }

    @Override
    public List<Assignment> heldBy(Tx tx, MentorId mentor) {
        return list(tx, ACTIVE + "holder = :mentor", Row.of("mentor", mentor.value()));
    }

    @Override
    public List<Assignment> rootedAt(Tx tx, MentorId mentor) {
        return list(tx, ROOTED, Row.of("mentor", mentor.value()));
    }

    @Override
    public List<Assignment> lent(Tx tx) {
        return list(tx, ACTIVE + "holder <> root", new Row());
    }

    @Override
    public List<Assignment> page(Tx tx, Optional<StudentId> after, int most) {
        String next = "student > :after ORDER BY student FETCH FIRST :most ROWS ONLY";
        Row figures = Row.of("after", after.map(StudentId::value).orElse("")).with("most", most);
        return JdbcTx.of(tx).list(KeptAssignment.SELECT + next, figures, JdbcAssignments::assignment);
    }

    private static List<Assignment> list(Tx tx, String which, Row figures) {
        return JdbcTx.of(tx).list(KeptAssignment.SELECT + which, figures, JdbcAssignments::assignment).stream()
                .sorted(Comparator.comparing(Assignment::student))
                .toList();
    }

    private static Assignment assignment(Cells cells) throws SQLException {
        return KeptAssignment.read(cells).assignment();
    }

    @Override
    public Map<StudentId, Holders> holders(Tx tx, Set<StudentId> students) {
        Map<StudentId, List<Holding>> read = new TreeMap<>();
        String sql = """
                SELECT student, mentor, begins_at FROM ${schema}.holding
                WHERE student = ANY(:students) ORDER BY student, position""";
        JdbcTx.of(tx)
                .each(
                        sql,
                        Row.ofAll("students", students),
                        cells -> read.computeIfAbsent(cells.text("student", StudentId::of), none -> new ArrayList<>())
                                .add(new Holding(cells.text("mentor", MentorId::of), cells.moment("begins_at"))));
        Map<StudentId, Holders> holders = new LinkedHashMap<>();
        read.forEach((student, holdings) -> holders.put(student, new Holders(holdings)));
        return holders;
    }

    @Override
    public void lock(Tx tx, Set<MentorId> mentors, Set<StudentId> students) {
        JdbcTx jdbc = JdbcTx.writing(tx);
        jdbc.locks().take(jdbc, mentors, students);
    }

    @Override
    public Map<StudentId, Assignment> lockAll(Tx tx, Set<StudentId> students, Set<MentorId> others) {
        JdbcTx jdbc = JdbcTx.writing(tx);
        if (!jdbc.asksTogether() || students.isEmpty()) {
            return Assignments.super.lockAll(tx, students, others);
        }
        jdbc.locks().take(jdbc, Concerned.of(students, others));
        return find(tx, students);
    }

    /** Looks the account up in the same go, unless mentors are the host's. */
    @Override
    public Addressed lockAll(Tx tx, Set<StudentId> students, Mentors mentors, Email account) {
        JdbcTx jdbc = JdbcTx.writing(tx);
        if (!jdbc.asksTogether() || students.isEmpty() || !(mentors instanceof JdbcMentors)) {
            return Assignments.super.lockAll(tx, students, mentors, account);
        }
        Set<MentorId> addressed = jdbc.locks().take(jdbc, Concerned.of(students, account));
        return new Addressed(addressed.stream().sorted().toList(), find(tx, students));
    }

    /** There is one row to lock, whether a roster was taken in before or not. */
    @Override
    public void lockRoster(Tx tx) {
        JdbcTx jdbc = JdbcTx.writing(tx);
        Row row = Row.of("mark", "ROSTER");
        jdbc.addAbsent(MARK, List.of(row));
        jdbc.list("SELECT mark FROM ${schema}.mark WHERE mark = :mark FOR UPDATE", row, cells -> cells.text("mark"));
    }

    @Override
    public void save(Tx tx, Collection<Assignment> assignments, Instant at) {
        JdbcTx jdbc = JdbcTx.writing(tx);
        List<StudentId> students = assignments.stream().map(Assignment::student).toList();
        jdbc.locks().takeStudents(jdbc, students);
        KeptAssignments kept = new KeptAssignments(jdbc.memos().assignments().get(jdbc, students));
        kept.replace(jdbc, assignments, at);
        SeatChanges changes = kept.changes(assignments);
        seats.change(jdbc, changes);
        jdbc.memos().assignments().forget(students);
        jdbc.memos().seats().forget(changes.mentors());
    }
}
