package dev.mentoring.jdbc.port;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Assignments;
import dev.mentoring.assignment.Holders;
import dev.mentoring.jdbc.cache.CachingTx;
import dev.mentoring.jdbc.cache.Concerned;
import dev.mentoring.jdbc.row.AssignmentRow;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.roster.MentorId;
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
public final class JdbcAssignments implements Assignments {

    private static final Table MARK = Table.of("mark", List.of("mark"));
    private static final String ACTIVE = "finished_on IS NULL AND ";

    /** Those lent out have an index of their own; the others are among those held. */
    private static final String ROOTED =
            ACTIVE + "(holder = :mentor AND root = :mentor OR holder <> root AND root = :mentor)";

    private final SeatCounters seats = new SeatCounters();

    @Override
    public Map<StudentId, Assignment> find(Tx tx, Set<StudentId> students) {
        CachingTx jdbc = CachingTx.toRead(tx);
        Map<StudentId, Assignment> found = new LinkedHashMap<>();
        jdbc.cache().assignments().get(students).forEach((student, kept) -> found.put(student, kept.assignment()));
        return found;
    }

    @Override
    public List<Assignment> heldBy(Tx tx, MentorId mentor) {
        return list(tx, ACTIVE + "holder = :mentor", Parameters.of("mentor", mentor.value()));
    }

    @Override
    public List<Assignment> rootedAt(Tx tx, MentorId mentor) {
        return list(tx, ROOTED, Parameters.of("mentor", mentor.value()));
    }

    @Override
    public List<Assignment> lent(Tx tx) {
        return list(tx, ACTIVE + "holder <> root", new Parameters());
    }

    @Override
    public List<Assignment> page(Tx tx, Optional<StudentId> after, int most) {
        String next = "student > :after ORDER BY student FETCH FIRST :most ROWS ONLY";
        Parameters parameters =
                Parameters.of("after", after.map(StudentId::value).orElse("")).with("most", most);
        return JdbcTx.reading(tx).list(AssignmentRow.SELECT + next, parameters, JdbcAssignments::assignment);
    }

    private static List<Assignment> list(Tx tx, String which, Parameters parameters) {
        return JdbcTx.reading(tx).list(AssignmentRow.SELECT + which, parameters, JdbcAssignments::assignment).stream()
                .sorted(Comparator.comparing(Assignment::student))
                .toList();
    }

    private static Assignment assignment(ResultRow row) throws SQLException {
        return AssignmentRow.read(row).assignment();
    }

    @Override
    public Map<StudentId, Holders> holders(Tx tx, Set<StudentId> students) {
        Map<StudentId, List<Holders.Holding>> read = new TreeMap<>();
        String sql = """
                SELECT student, mentor, begins_at FROM ${schema}.holding
                WHERE student = ANY(:students) ORDER BY student, position""";
        JdbcTx.reading(tx)
                .each(
                        sql,
                        Parameters.ofAll("students", students),
                        row -> read.computeIfAbsent(row.text("student", StudentId::of), none -> new ArrayList<>())
                                .add(new Holders.Holding(row.text("mentor", MentorId::of), row.moment("begins_at"))));
        Map<StudentId, Holders> holders = new LinkedHashMap<>();
        read.forEach((student, holdings) -> holders.put(student, new Holders(holdings)));
        return holders;
    }

    @Override
    public void lock(Tx tx, Set<MentorId> mentors, Set<StudentId> students) {
        CachingTx jdbc = CachingTx.toWrite(tx);
        jdbc.locks().take(mentors, students);
    }

    @Override
    public Map<StudentId, Assignment> lockAll(Tx tx, Set<StudentId> students, Set<MentorId> others) {
        CachingTx jdbc = CachingTx.toWrite(tx);
        if (!jdbc.session().asksTogether() || students.isEmpty()) {
            return Assignments.super.lockAll(tx, students, others);
        }
        jdbc.locks().take(Concerned.of(students, others));
        return find(tx, students);
    }

    /** There is one row to lock, whether a roster was taken in before or not. */
    @Override
    public void lockRoster(Tx tx) {
        StatementSession jdbc = JdbcTx.writing(tx);
        Parameters row = Parameters.of("mark", "ROSTER");
        jdbc.addAbsent(MARK, List.of(row));
        jdbc.list("SELECT mark FROM ${schema}.mark WHERE mark = :mark FOR UPDATE", row, cells -> cells.text("mark"));
    }

    @Override
    public void save(Tx tx, Collection<Assignment> assignments, Instant at) {
        CachingTx jdbc = CachingTx.toWrite(tx);
        List<StudentId> students = assignments.stream().map(Assignment::student).toList();
        jdbc.locks().takeStudents(students);
        AssignmentChanges kept =
                new AssignmentChanges(jdbc.cache().assignments().get(students));
        kept.replace(jdbc.session(), assignments, at);
        SeatChanges changes = kept.changes(assignments);
        seats.change(jdbc, changes);
        jdbc.cache().assignments().forget(students);
        jdbc.cache().seats().forget(changes.mentors());
    }
}
