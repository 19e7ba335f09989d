package dev.mentoring.benchmarks.transfers;

import dev.mentoring.Mentoring;
import dev.mentoring.jdbc.JdbcStore;
import dev.mentoring.jdbc.Schema;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.Mentor;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.Parcours;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import dev.mentoring.roster.service.SchoolRoster;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A thousand mentors of ten students each, a thousand with seats to spare, and one whom all share. */
final class BenchmarkSchool {

    static final int MENTORS = 1_000;
    static final int STUDENTS = 10_000;
    static final String HOT = Load.mentor(2 * MENTORS);

    private static final String SCHEMA = "mentoring_benchmark";
    private static final ParcoursCode TRACK = ParcoursCode.of("DATA");
    private static final ProjectCode PROJECT = ProjectCode.of("D1");
    private static final int SEATS = 200;

    private BenchmarkSchool() {}

    static Mentoring in(DataSource database) {
        return Mentoring.on(JdbcStore.on(database, SCHEMA))
                .clock(InstantSource.system())
                .build();
    }

    /** Makes the school in a schema of its own, anew. */
    static void make(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
        }
        Schema.migrate(database, SCHEMA);
        in(database).roster().enrol(Actor.system(), roster()).orElseThrow();
    }

    private static SchoolRoster roster() {
        SchoolRoster.Builder roster = SchoolRoster.builder();
        roster.addParcours(Parcours.builder()
                .code(TRACK)
                .title("Data")
                .channel("#data")
                .addProjects(PROJECT)
                .build());
        Stream.concat(IntStream.range(0, 2 * MENTORS).mapToObj(Load::mentor), Stream.of(HOT))
                .forEach(id -> roster.addMentors(mentor(id)));
        IntStream.range(0, STUDENTS)
                .forEach(number ->
                        roster.addStudents(new SchoolRoster.Placed(student(number), MentorId.of(Load.home(number)))));
        return roster.build();
    }

    private static Mentor mentor(String id) {
        return Mentor.builder()
                .id(MentorId.of(id))
                .name(id)
                .email(Email.of(Load.email(id)))
                .capacity(SEATS)
                .profile(Map.of(TRACK, Set.of(PROJECT)))
                .build();
    }

    private static Student student(int number) {
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), java.time.ZoneOffset.UTC);
        return Student.builder()
                .id(StudentId.of(Load.student(number)))
                .name("Student " + number)
                .email(Email.of(Load.student(number) + "@students.example"))
                .parcours(TRACK)
                .project(PROJECT)
                .funding(Funding.THIRD_PARTY)
                .training(Training.of(today.minusWeeks(4), today.plusWeeks(20), DayOfWeek.TUESDAY))
                .build();
    }
}
