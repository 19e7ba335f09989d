package dev.mentoring.jdbc;

import static dev.mentoring.jdbc.TestSchool.NADIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Mentoring;
import dev.mentoring.roster.StudentId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a transfer sends is planned by PostgreSQL a few times, not once a transfer. */
class PlannedOnceTest {

    /** PostgreSQL tries five plans made for the values before it takes one that is good for all. */
    private static final int TRIED = 6;

    private static final int MOVES = 40;

    @Test
    void statements_of_a_transfer_are_planned_a_few_times() throws SQLException {
        TestDatabase database = TestDatabase.POSTGRESQL;
        String schema = database.freshSchema();
        try (Connection connection = database.source().getConnection()) {
            SingleConnectionDataSource single = new SingleConnectionDataSource(connection, true);
            JdbcStore store = JdbcStore.on(single, schema);
            TestSchool school = TestSchool.open(store, MOVES, MOVES);
            Mentoring mentoring = TestSchool.on(store);
            for (StudentId student : TestSchool.ids(MOVES)) {
                mentoring
                        .transfers()
                        .now(NADIA, school.toOscar(student.value()))
                        .orElseThrow();
            }

            List<String> plannedOften = new JdbcTemplate(single)
                    .queryForList(
                            "SELECT statement FROM pg_prepared_statements WHERE custom_plans > ? AND position(? IN statement) > 0",
                            String.class,
                            TRIED,
                            schema);

            assertThat(plannedOften).isEmpty();
        }
    }
}
