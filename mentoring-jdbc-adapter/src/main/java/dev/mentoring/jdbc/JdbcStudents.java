package dev.mentoring.jdbc;

import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Students;
import dev.mentoring.roster.Training;
import dev.mentoring.work.Tx;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Students. */
final class JdbcStudents implements Students {

    private static final String SELECT = """
            SELECT id, name, email, parcours, project, funding, training_start, training_end, usual_day, extra_dates
            FROM ${schema}.student WHERE id = ANY(:ids)""";

    @Override
    public Map<StudentId, Student> find(Tx tx, Set<StudentId> ids) {
        JdbcTx jdbc = JdbcTx.of(tx);
        return jdbc.memos().students().get(jdbc, ids);
    }

    static Question byId(Collection<StudentId> ids, Map<StudentId, Student> into) {
        return new Question(SELECT, Row.ofAll("ids", ids), cells -> {
            Student student = student(cells);
            into.put(student.id(), student);
        });
    }

    private static Student student(Cells cells) throws SQLException {
        return Student.builder()
                .id(cells.text("id", StudentId::of))
                .name(cells.text("name"))
                .email(cells.text("email", Email::of))
                .parcours(cells.text("parcours", ParcoursCode::of))
                .project(cells.optional("project", ProjectCode::of))
                .funding(cells.text("funding", Funding::valueOf))
                .training(training(cells))
                .build();
    }

    private static Training training(Cells cells) throws SQLException {
        return Training.builder()
                .start(cells.day("training_start"))
                .end(cells.day("training_end"))
                .usualDay(cells.optional("usual_day", DayOfWeek::valueOf))
                .extraDates(cells.lines("extra_dates", LocalDate::parse))
                .build();
    }
}
