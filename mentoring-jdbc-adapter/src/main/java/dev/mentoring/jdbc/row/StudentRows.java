package dev.mentoring.jdbc.row;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Query;
import dev.mentoring.jdbc.statement.ResultRow;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Reads students. */
public final class StudentRows {

    private static final String SELECT = """
            SELECT id, name, email, parcours, project, funding, training_start, training_end, usual_day, extra_dates
            FROM ${schema}.student WHERE id = ANY(:ids)""";

    private StudentRows() {}

    public static Query byId(Collection<StudentId> ids, Map<StudentId, Student> into) {
        return new Query(SELECT, Parameters.ofAll("ids", ids), row -> {
            Student student = student(row);
            into.put(student.id(), student);
        });
    }

    private static Student student(ResultRow row) throws SQLException {
        return Student.builder()
                .id(row.text("id", StudentId::of))
                .name(row.text("name"))
                .email(row.text("email", Email::of))
                .parcours(row.text("parcours", ParcoursCode::of))
                .project(row.optional("project", ProjectCode::of))
                .funding(row.text("funding", Funding::valueOf))
                .training(training(row))
                .build();
    }

    private static Training training(ResultRow row) throws SQLException {
        return Training.builder()
                .start(row.day("training_start"))
                .end(row.day("training_end"))
                .usualDay(row.optional("usual_day", DayOfWeek::valueOf))
                .extraDates(row.lines("extra_dates", LocalDate::parse))
                .build();
    }
}
