package dev.mentoring.examples.ownports;

import dev.mentoring.jdbc.TxConnection;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.RosterBook;
import dev.mentoring.roster.Student;
import dev.mentoring.work.Tx;
import java.sql.Connection;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the library learns of people goes into the host's tables, in the library's transaction: rows make place for what
 * is known now, in as many statements for one as for a whole school.
 */
record CampusBook() implements RosterBook {

    @Override
    public void saveParcours(Tx tx, Collection<Parcours> parcours) {
        Connection connection = TxConnection.writing(tx);
        forget(
                connection,
                "DELETE FROM course_project WHERE course = ?",
                parcours.stream().map(Parcours::code));
        forget(
                connection,
                "DELETE FROM course WHERE code = ?",
                parcours.stream().map(Parcours::code));
        Sql.runAll(
                connection,
                "INSERT INTO course VALUES (?, ?, ?)",
                parcours.stream().map(each -> row(each.code().value(), each.title(), each.channel())));
        Sql.runAll(
                connection,
                "INSERT INTO course_project VALUES (?, ?, ?)",
                parcours.stream().flatMap(CampusBook::projects));
    }

    private static Stream<@Nullable Object[]> projects(Parcours parcours) {
        return IntStream.range(0, parcours.projects().size())
                .mapToObj(place -> row(
                        parcours.code().value(),
                        place,
                        parcours.projects().get(place).value()));
    }

    @Override
    public void saveMentors(Tx tx, Collection<Mentor> mentors) {
        Connection connection = TxConnection.writing(tx);
        forget(
                connection,
                "DELETE FROM coach_project WHERE coach = ?",
                mentors.stream().map(Mentor::id));
        forget(
                connection,
                "DELETE FROM coach_course WHERE coach = ?",
                mentors.stream().map(Mentor::id));
        forget(connection, "DELETE FROM coach WHERE login = ?", mentors.stream().map(Mentor::id));
        Sql.runAll(
                connection,
                "INSERT INTO coach VALUES (?, ?, ?, ?, ?, ?)",
                mentors.stream().map(CampusBook::coach));
        Sql.runAll(
                connection,
                "INSERT INTO coach_course VALUES (?, ?)",
                mentors.stream()
                        .flatMap(each -> each.profile().keySet().stream()
                                .map(code -> row(each.id().value(), code.value()))));
        Sql.runAll(
                connection,
                "INSERT INTO coach_project VALUES (?, ?, ?)",
                mentors.stream().flatMap(CampusBook::projects));
    }

    private static @Nullable Object[] coach(Mentor mentor) {
        return row(
                mentor.id().value(),
                mentor.email().toString(),
                mentor.email().folded(),
                mentor.name(),
                mentor.capacity(),
                mentor.days().stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    private static Stream<@Nullable Object[]> projects(Mentor mentor) {
        return mentor.profile().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(project -> row(mentor.id().value(), each.getKey().value(), project.value())));
    }

    @Override
    public void saveStudents(Tx tx, Collection<Student> students) {
        Connection connection = TxConnection.writing(tx);
        forget(
                connection,
                "DELETE FROM learner_day WHERE learner = ?",
                students.stream().map(Student::id));
        forget(
                connection,
                "DELETE FROM learner WHERE login = ?",
                students.stream().map(Student::id));
        Sql.runAll(
                connection,
                "INSERT INTO learner VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                students.stream().map(CampusBook::learner));
        Sql.runAll(
                connection,
                "INSERT INTO learner_day VALUES (?, ?)",
                students.stream()
                        .flatMap(each -> each.training().extraDates().stream()
                                .map(day -> row(each.id().value(), day))));
    }

    private static @Nullable Object[] learner(Student student) {
        return row(
                student.id().value(),
                student.name(),
                student.email().toString(),
                student.parcours().value(),
                student.project().map(ProjectCode::value).orElse(null),
                student.funding().name(),
                student.training().start(),
                student.training().end(),
                student.training().usualDay().map(Enum::name).orElse(null));
    }

    /** What is to come anew goes. */
    private static void forget(Connection connection, String sql, Stream<?> ids) {
        Sql.runAll(connection, sql, ids.map(id -> row(id.toString())));
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }
}
