package dev.mentoring.examples.ownports;

import dev.mentoring.jdbc.TxConnection;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Students;
import dev.mentoring.roster.Training;
import dev.mentoring.work.Tx;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The library's students are the host's learners. */
record Learners() implements Students {

    private static final String LEARNERS = """
            SELECT login, full_name, mail, course, project, paid_by, first_day, last_day, weekday
            FROM learner WHERE login = ANY(?)""";
    private static final String DAYS = "SELECT learner, training_day FROM learner_day WHERE learner = ANY(?)";

    @Override
    public Map<StudentId, Student> find(Tx tx, Set<StudentId> ids) {
        Connection connection = TxConnection.reading(tx);
        Map<String, List<LocalDate>> days = new HashMap<>();
        Sql.list(
                connection,
                row -> days.computeIfAbsent(row.getString("learner"), none -> new ArrayList<>())
                        .add(row.getObject("training_day", LocalDate.class)),
                DAYS,
                (Object) Sql.ids(ids));
        Map<StudentId, Student> students = new TreeMap<>();
        Sql.list(connection, row -> student(row, days), LEARNERS, (Object) Sql.ids(ids))
                .forEach(student -> students.put(student.id(), student));
        return students;
    }

    private static Student student(ResultSet row, Map<String, List<LocalDate>> days) throws SQLException {
        return Student.builder()
                .id(StudentId.of(row.getString("login")))
                .name(row.getString("full_name"))
                .email(Email.of(row.getString("mail")))
                .parcours(ParcoursCode.of(row.getString("course")))
                .project(Optional.ofNullable(row.getString("project")).map(ProjectCode::of))
                .funding(Funding.valueOf(row.getString("paid_by")))
                .training(Training.builder()
                        .start(row.getObject("first_day", LocalDate.class))
                        .end(row.getObject("last_day", LocalDate.class))
                        .usualDay(Optional.ofNullable(row.getString("weekday")).map(DayOfWeek::valueOf))
                        .extraDates(days.getOrDefault(row.getString("login"), List.of()))
                        .build())
                .build();
    }
}
