package dev.mentoring.jdbc;

import static dev.mentoring.fixtures.Fixtures.aMentor;
import static dev.mentoring.fixtures.Fixtures.aStudent;
import static dev.mentoring.fixtures.Fixtures.dataParcours;
import static dev.mentoring.fixtures.Fixtures.day;
import static dev.mentoring.fixtures.Fixtures.training;
import static dev.mentoring.jdbc.TestSchool.NADIA;
import static dev.mentoring.jdbc.TestSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import dev.mentoring.Mentoring;
import dev.mentoring.leave.Leave;
import dev.mentoring.note.NoteDraft;
import dev.mentoring.roster.Email;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.roster.service.SchoolRoster;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.service.KeptTransfers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** What is said of people in names, emails and notes stays where it was put (guarantee 7). */
class CanaryTest {

    private static final String CANARY = "canarybird";
    private static final Email EMAIL = Email.of(CANARY + "@school.example");

    /** All that is done is done with the canary in every text. */
    private static LeaveId live(Mentoring school) {
        school.roster()
                .enrol(
                        STAFF,
                        SchoolRoster.builder()
                                .addParcours(dataParcours())
                                .addMentors(
                                        aMentor("nadia").name(CANARY).build(),
                                        aMentor("oscar")
                                                .name(CANARY)
                                                .email(EMAIL)
                                                .capacity(9)
                                                .build())
                                .addStudents(new SchoolRoster.Placed(
                                        aStudent("ari", Funding.THIRD_PARTY, training(DayOfWeek.TUESDAY))
                                                .name(CANARY)
                                                .email(EMAIL)
                                                .build(),
                                        MentorId.of("nadia")))
                                .build())
                .orElseThrow();
        LeaveId leave = school.leaves()
                .declare(NADIA, Leave.days("2026-05-04", "2026-05-17"))
                .orElseThrow()
                .leave()
                .id();
        school.preparation().poll(NADIA, leave).orElseThrow();
        school.preparation().warn(NADIA, leave).orElseThrow();
        school.notes().write(NADIA, note(leave)).orElseThrow();
        Move move = Move.of("ari").to(EMAIL.toString()).during(leave).overriding(CANARY);
        school.once(
                "key",
                move.toString() + EMAIL,
                new KeptTransfers(),
                it -> it.transfers().now(STAFF, move));
        school.time().tick(STAFF).orElseThrow();
        return leave;
    }

    private static NoteDraft note(LeaveId leave) {
        return NoteDraft.builder()
                .student(StudentId.of("ari"))
                .leave(leave)
                .returning(day("2026-05-18"))
                .habits(CANARY)
                .blockers(CANARY)
                .progress(CANARY)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void it_is_in_no_payload_and_no_answer_kept_under_a_key(TestDatabase database) throws SQLException {
        String schema = database.freshSchema();
        live(TestSchool.on(JdbcStore.on(database.source(), schema)));
        for (String table : List.of("notice", "command", "mark", "transfer", "denial", "seats", "mentor_leave")) {
            assertThat(rows(database, schema, table).replace("override_reason=" + CANARY, ""))
                    .as(table)
                    .doesNotContain(CANARY);
        }
        assertThat(rows(database, schema, "notice")).contains("STUDENTS_RECEIVED");
        assertThat(rows(database, schema, "private_note")).contains(CANARY);
    }

    private static String rows(TestDatabase database, String schema, String table) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM \"" + schema + "\"." + table)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    all.append(rows.getMetaData().getColumnName(i).toLowerCase(java.util.Locale.ROOT))
                            .append('=')
                            .append(rows.getString(i))
                            .append('\n');
                }
            }
        }
        return all.toString();
    }

    /** The tables are taken away one by one, so that each command fails in the middle. */
    @ParameterizedTest
    @EnumSource
    void it_is_in_no_exception_and_no_log(TestDatabase database) {
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        List<String> thrown = new ArrayList<>();
        try {
            LoggerFactory.getLogger(CanaryTest.class).warn("the log is listened to");
            for (String table :
                    List.of("student", "mentor", "private_note", "notice", "transfer", "command", "seats")) {
                thrown.add(failing(database, table));
            }
        } finally {
            System.setErr(before);
        }
        assertThat(thrown)
                .allSatisfy(trace -> assertThat(trace).contains("SQLSTATE").doesNotContain(CANARY));
        assertThat(logged.toString(StandardCharsets.UTF_8))
                .contains("the log is listened to")
                .doesNotContain(CANARY);
    }

    private static String failing(TestDatabase database, String table) {
        String schema = database.freshSchema();
        database.execute("DROP TABLE \"" + schema + "\"." + table);
        try {
            live(TestSchool.on(JdbcStore.on(database.source(), schema)));
            return "nothing was thrown without " + table;
        } catch (RuntimeException failure) {
            return Throwables.getStackTraceAsString(failure);
        }
    }
}
