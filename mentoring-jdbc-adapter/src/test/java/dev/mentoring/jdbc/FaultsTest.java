package dev.mentoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Throwables;
import dev.mentoring.answer.Conflict;
import dev.mentoring.answer.MentoringException;
import dev.mentoring.answer.StorageUnavailable;
import dev.mentoring.jdbc.statement.Faults;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.Table;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.roster.MentorId;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What databases report reaches the host in the library's terms, without a word of what they say. */
class FaultsTest {

    private static final String CANARY = "Canary Bird";

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "HYT00", "23505"})
    void a_collision_is_a_conflict(String state) {
        assertThat(Faults.translate(new SQLException(CANARY, state))).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void where_nobody_migrated_the_schema_that_is_said(TestDatabase database) {
        JdbcStore store = JdbcStore.on(database.source(), "nobody_migrated_it");
        assertThatThrownBy(() -> store.work()
                        .read(tx -> store.assignments().heldBy(tx, dev.mentoring.roster.MentorId.of("nadia"))))
                .isExactlyInstanceOf(MentoringException.class)
                .hasMessageContaining("Schema.migrate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "53300", "58030", "90067", "90121"})
    void a_broken_connection_is_a_store_out_of_reach(String state) {
        assertThat(Faults.translate(new SQLException(CANARY, state))).isInstanceOf(StorageUnavailable.class);
    }

    @Test
    void anything_else_is_a_failure_that_names_the_state() {
        assertThat(Faults.translate(new SQLException(CANARY, "42P01")))
                .isExactlyInstanceOf(MentoringException.class)
                .hasMessageContaining("42P01");
        assertThat(Faults.translate(new SQLException(CANARY))).isExactlyInstanceOf(MentoringException.class);
    }

    @Test
    void the_state_of_a_batch_is_that_of_what_failed_in_it() {
        SQLException batch = new SQLException("Batch entry 0 was aborted");
        batch.setNextException(new SQLException(CANARY, "23505"));
        assertThat(Faults.translate(batch)).isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_the_databases_stays_as_it_is(TestDatabase database) {
        IllegalStateException ours = new IllegalStateException("ours");
        assertThatThrownBy(() -> database.freshStore().work().read(tx -> {
                    throw ours;
                }))
                .isSameAs(ours);
    }

    /** PostgreSQL quotes the row in its message, H2 the statement. */
    @ParameterizedTest
    @EnumSource
    void nothing_that_was_bound_is_told(TestDatabase database) {
        JdbcStore store = database.freshStore();
        Table wrong = Table.of("mentor", java.util.List.of("id"), "email", "folded_email", "name", "capacity", "days");
        Parameters row = Parameters.of("id", "x")
                .with("email", CANARY)
                .with("folded_email", CANARY)
                .with("name", CANARY)
                .with("capacity", -1)
                .with("days", CANARY);
        assertThatThrownBy(() -> store.work().write(tx -> {
                    JdbcTx.writing(tx).add(wrong, java.util.List.of(row));
                    return tx;
                }))
                .isInstanceOf(MentoringException.class)
                .satisfies(thrown ->
                        assertThat(Throwables.getStackTraceAsString(thrown)).doesNotContain(CANARY));
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_that_is_not_there_is_told_in_a_word(TestDatabase database) {
        JdbcStore store = JdbcStore.on(database.source(), "nowhere");
        assertThatThrownBy(() ->
                        store.work().<Map<?, ?>>read(tx -> store.seats().seats(tx, Set.of(MentorId.of("a")))))
                .isInstanceOf(MentoringException.class)
                .hasMessageContaining("SQLSTATE");
    }

    @ParameterizedTest
    @EnumSource
    void what_collides_is_done_again_from_the_start_and_not_for_ever(TestDatabase database) {
        JdbcStore store = database.freshStore();
        AtomicInteger attempts = new AtomicInteger();
        String answer = store.work().write(tx -> {
            if (attempts.incrementAndGet() < 4) {
                throw Faults.translate(new SQLException("collided", "40001"));
            }
            return "done";
        });
        assertThat(answer).isEqualTo("done");
        assertThat(attempts).hasValue(4);
        attempts.set(0);
        assertThatThrownBy(() -> store.work().write(tx -> {
                    attempts.incrementAndGet();
                    throw Faults.translate(new SQLException("collided", "40001"));
                }))
                .isInstanceOf(Conflict.class);
        assertThat(attempts.get()).isBetween(5, 20);
    }

    @Test
    void a_database_that_cannot_be_reached_is_a_store_out_of_reach() {
        JdbcStore store = JdbcStore.on(new Unreachable());
        assertThatThrownBy(() -> store.work().read(tx -> 1)).isInstanceOf(StorageUnavailable.class);
        assertThatThrownBy(() -> Schema.migrate(new Unreachable())).isInstanceOf(StorageUnavailable.class);
    }
}
