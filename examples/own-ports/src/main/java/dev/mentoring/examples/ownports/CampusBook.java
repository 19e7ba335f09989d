package dev.mentoring.examples.ownports;

import dev.mentoring.calendar.Tx;
import dev.mentoring.jdbc.TxConnection;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.RosterBook;
import dev.mentoring.roster.Student;
import java.sql.Connection;
import java.util.Collection;
import java.util.stream.Collectors;

/** What the library learns of people goes into the host's tables, in the library's transaction. */
record CampusBook() implements RosterBook {

    @Override
    public void saveParcours(Tx tx, Collection<Parcours> parcours) {
        Connection connection = TxConnection.writing(tx);
        parcours.forEach(each -> save(connection, each));
    }

    private static void save(Connection connection, Parcours parcours) {
        String code = parcours.code().value();
        Sql.run(connection, "DELETE FROM course_project WHERE course = ?", code);
        Sql.run(connection, "DELETE FROM course WHERE code = ?", code);
        Sql.run(connection, "INSERT INTO course VALUES (?, ?, ?)", code, parcours.title(), parcours.channel());
        int position = 0;
        for (ProjectCode project : parcours.projects()) {
            Sql.run(connection, "INSERT INTO course_project VALUES (?, ?, ?)", code, position, project.value());
            position++;
        }
    }

    @Override
    public void saveMentors(Tx tx, Collection<Mentor> mentors) {
        Connection connection = TxConnection.writing(tx);
        mentors.forEach(each -> save(connection, each));
    }

    private static void save(Connection connection, Mentor mentor) {
        String login = mentor.id().value();
        Sql.run(connection, "DELETE FROM coach_project WHERE coach = ?", login);
        Sql.run(connection, "DELETE FROM coach_course WHERE coach = ?", login);
        Sql.run(connection, "DELETE FROM coach WHERE login = ?", login);
        Sql.run(
                connection,
                "INSERT INTO coach VALUES (?, ?, ?, ?, ?, ?)",
                login,
                mentor.email().toString(),
                mentor.email().folded(),
                mentor.name(),
                mentor.capacity(),
                mentor.days().stream().map(Enum::name).collect(Collectors.joining(" ")));
        mentor.profile().forEach((course, projects) -> {
            Sql.run(connection, "INSERT INTO coach_course VALUES (?, ?)", login, course.value());
            projects.forEach(project -> Sql.run(
                    connection, "INSERT INTO coach_project VALUES (?, ?, ?)", login, course.value(), project.value()));
        });
    }

    @Override
    public void saveStudents(Tx tx, Collection<Student> students) {
        Connection connection = TxConnection.writing(tx);
        students.forEach(each -> save(connection, each));
    }

    private static void save(Connection connection, Student student) {
        String login = student.id().value();
        Sql.run(connection, "DELETE FROM learner_day WHERE learner = ?", login);
        Sql.run(connection, "DELETE FROM learner WHERE login = ?", login);
        Sql.run(
                connection,
                "INSERT INTO learner VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                login,
                student.name(),
                student.email().toString(),
                student.parcours().value(),
                student.project().map(ProjectCode::value).orElse(null),
                student.funding().name(),
                student.training().start(),
                student.training().end(),
                student.training().usualDay().map(Enum::name).orElse(null));
        student.training()
                .extraDates()
                .forEach(day -> Sql.run(connection, "INSERT INTO learner_day VALUES (?, ?)", login, day));
    }
}
