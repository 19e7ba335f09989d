package dev.mentoring.examples.ownports;

import static dev.mentoring.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Mentoring;
import dev.mentoring.answer.Cause;
import dev.mentoring.answer.Refusal;
import dev.mentoring.leave.Leave;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.ParcoursCode;
import dev.mentoring.roster.ProjectCode;
import dev.mentoring.roster.Student;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.Training;
import dev.mentoring.transfer.Move;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The host inserts its people as it always did; the library works on them. */
class CampusTest {

    private static final Actor STAFF = Actor.staff("office");

    private final DataSource database = NewDatabase.prepared();
    private final Mentoring mentoring = Campus.mentoring(database, InstantSource.fixed(at("2026-05-04T08:00")));

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void haveTwoCoaches() throws SQLException {
        execute("""
                INSERT INTO course VALUES ('WEB', 'Web developer', '#web');
                INSERT INTO course_project VALUES ('WEB', 1, 'W1'), ('WEB', 2, 'W2');
                INSERT INTO coach VALUES
                    ('nadia', 'nadia@campus.example', 'nadia@campus.example', 'Nadia', 2, ''),
                    ('oscar', 'oscar@campus.example', 'oscar@campus.example', 'Oscar', 1, '');
                INSERT INTO coach_course VALUES ('nadia', 'WEB'), ('oscar', 'WEB');
                INSERT INTO coach_project VALUES ('nadia', 'WEB', 'W1'), ('oscar', 'WEB', 'W1');
                """);
    }

    private static Student learner(String login) {
        return Student.builder()
                .id(StudentId.of(login))
                .name(login)
                .email(Email.of(login + "@learners.example"))
                .parcours(ParcoursCode.of("WEB"))
                .project(ProjectCode.of("W1"))
                .funding(Funding.THIRD_PARTY)
                .training(Training.of(LocalDate.parse("2026-02-02"), LocalDate.parse("2027-03-26"), DayOfWeek.TUESDAY))
                .build();
    }

    private void enrol(String login, String coach) {
        mentoring.enrolment().enrol(STAFF, learner(login), MentorId.of(coach)).orElseThrow();
    }

    private String seats(String coach) {
        return mentoring
                .roster()
                .mentor(STAFF, MentorId.of(coach))
                .orElseThrow()
                .seats()
                .toString();
    }

    @Test
    void a_coach_has_the_places_of_the_hosts_table_from_the_first_day() throws SQLException {
        haveTwoCoaches();
        assertThat(seats("nadia")).isEqualTo("Seats[capacity=2, held=0, reserved=0]");
        enrol("ari", "nadia");
        enrol("bea", "nadia");
        assertThat(seats("nadia")).isEqualTo("Seats[capacity=2, held=2, reserved=0]");
        List<Cause> refused = mentoring
                .enrolment()
                .enrol(STAFF, learner("cy"), MentorId.of("nadia"))
                .fold(
                        done -> List.of(),
                        refusals -> refusals.stream().map(Refusal::cause).toList());
        assertThat(refused).containsExactly(Cause.NO_SEATS);
    }

    @Test
    void learners_move_between_coaches_as_far_as_there_are_places() throws SQLException {
        haveTwoCoaches();
        enrol("ari", "nadia");
        enrol("bea", "nadia");
        var leave = mentoring
                .leaves()
                .declare(Actor.mentor("nadia"), Leave.days("2026-05-04", "2026-05-17"))
                .orElseThrow()
                .leave();
        assertThat(leave.capacityBefore()).isEqualTo(2);
        Move both = Move.of("ari", "bea").to("OSCAR@campus.example").during(leave.id());
        int moved = mentoring
                .transfers()
                .now(STAFF, both)
                .fold(done -> done.transfers().size(), refused -> 0);
        assertThat(moved).isZero();
        mentoring.transfers().now(STAFF, both.overriding("no time for notes")).orElseThrow();
        assertThat(seats("oscar")).isEqualTo("Seats[capacity=1, held=2, reserved=0]");
        assertThat(seats("nadia")).isEqualTo("Seats[capacity=2, held=0, reserved=2]");
    }

    @Test
    void what_the_library_learns_is_written_into_the_hosts_tables() throws SQLException {
        haveTwoCoaches();
        enrol("ari", "nadia");
        mentoring
                .enrolment()
                .project(STAFF, StudentId.of("ari"), Optional.of(ProjectCode.of("W2")))
                .orElseThrow();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT project FROM learner WHERE login = 'ari'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("W2");
        }
    }
}
