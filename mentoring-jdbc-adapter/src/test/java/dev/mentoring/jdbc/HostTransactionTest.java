package dev.mentoring.jdbc;

import static dev.mentoring.fixtures.Fixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.answer.Conflict;
import dev.mentoring.answer.MentoringException;
import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.notice.Notice;
import dev.mentoring.notice.NoticeKind;
import dev.mentoring.notice.Recipient;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.CommandLog.Entry;
import dev.mentoring.work.Tx;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Within the host's transaction everything is the host's to keep or to throw away (guarantee 5). */
class HostTransactionTest {

    private static final MentorId NADIA = MentorId.of("nadia");
    private static final Instant NOW = at("2026-05-04T09:00");
    private static final Set<String> HOSTS_ALONE =
            Set.of("commit", "close", "abort", "setAutoCommit", "setTransactionIsolation", "setReadOnly");

    private static boolean writeAll(JdbcStore store, Tx tx) {
        store.seats().setCapacity(tx, NADIA, 4);
        store.assignments().save(tx, List.of(Assignment.at(StudentId.of("ari"), NADIA)), NOW);
        store.commands().keep(tx, "k", new Entry("c", "a"));
        store.notices().write(tx, List.of(Notice.of(NoticeKind.POLL, Recipient.STAFF, "ari", Map.of(), NOW, "")));
        return true;
    }

    private static boolean write(JdbcStore store) {
        return store.work().write(tx -> writeAll(store, tx));
    }

    /** Whether everything is there, or nothing. */
    private static boolean isThere(JdbcStore store) {
        return store.work().read(tx -> {
            boolean seats = !store.seats().seats(tx, Set.of(NADIA)).isEmpty();
            assertThat(store.assignments().heldBy(tx, NADIA)).hasSize(seats ? 1 : 0);
            assertThat(store.commands().find(tx, "k").isPresent()).isEqualTo(seats);
            return seats;
        });
    }

    private static boolean hasNotices(JdbcStore store) {
        return store.work().write(tx -> !store.notices().claim(tx, NOW, NOW, 9).isEmpty());
    }

    /** The host's connection, which takes note of what is none of the library's business. */
    private static Connection watched(Connection connection, List<String> calls) {
        return (Connection) Proxy.newProxyInstance(
                HostTransactionTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, given) -> {
                    boolean whole = method.getName().equals("rollback") && given == null;
                    if (whole || HOSTS_ALONE.contains(method.getName())) {
                        calls.add(method.getName());
                    }
                    try {
                        return method.invoke(connection, given);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static Connection begin(TestDatabase database) throws SQLException {
        Connection connection = database.source().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_there_when_the_host_rolls_back(TestDatabase database) throws SQLException {
        String schema = database.freshSchema();
        try (Connection host = begin(database)) {
            assertThat(write(JdbcStore.on(host, schema))).isTrue();
            assertThat(isThere(JdbcStore.on(host, schema))).isTrue();
            host.rollback();
        }
        assertThat(isThere(JdbcStore.on(database.source(), schema))).isFalse();
        assertThat(hasNotices(JdbcStore.on(database.source(), schema))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everything_is_there_when_the_host_commits(TestDatabase database) throws SQLException {
        String schema = database.freshSchema();
        try (Connection host = begin(database)) {
            write(JdbcStore.on(host, schema));
            assertThat(isThere(JdbcStore.on(database.source(), schema))).isFalse();
            host.commit();
        }
        assertThat(isThere(JdbcStore.on(database.source(), schema))).isTrue();
        assertThat(hasNotices(JdbcStore.on(database.source(), schema))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void the_hosts_transaction_is_never_ended_and_its_connection_never_changed(TestDatabase database)
            throws SQLException {
        String schema = database.freshSchema();
        List<String> calls = new ArrayList<>();
        try (Connection host = begin(database)) {
            JdbcStore store = JdbcStore.on(watched(host, calls), schema);
            write(store);
            isThere(store);
            assertThatThrownBy(() -> store.work().write(tx -> {
                        throw new IllegalStateException("ours");
                    }))
                    .hasMessage("ours");
            assertThat(host.isClosed()).isFalse();
            host.rollback();
        }
        assertThat(calls).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_fails_leaves_nothing_half_done_to_a_host_that_goes_on(TestDatabase database) throws SQLException {
        String schema = database.freshSchema();
        try (Connection host = begin(database)) {
            JdbcStore store = JdbcStore.on(host, schema);
            store.work().write(tx -> {
                store.seats().setCapacity(tx, MentorId.of("oscar"), 2);
                return tx;
            });
            assertThatThrownBy(() -> store.work().write(tx -> {
                        writeAll(store, tx);
                        throw new IllegalStateException("ours");
                    }))
                    .hasMessage("ours");
            host.commit();
        }
        JdbcStore store = JdbcStore.on(database.source(), schema);
        assertThat(isThere(store)).isFalse();
        assertThat(store.work().<Map<MentorId, Seats>>read(tx -> store.seats().seats(tx, Set.of(MentorId.of("oscar")))))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_collision_is_the_hosts_to_answer_and_leaves_its_transaction_usable(TestDatabase database)
            throws SQLException {
        String schema = database.freshSchema();
        write(JdbcStore.on(database.source(), schema));
        try (Connection host = begin(database)) {
            JdbcStore store = JdbcStore.on(host, schema);
            assertThatThrownBy(() -> store.work().write(tx -> {
                        store.commands().keep(tx, "k", new Entry("other", "a"));
                        return tx;
                    }))
                    .isInstanceOf(Conflict.class);
            assertThat(isThere(store)).isTrue();
            host.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_without_a_transaction_is_refused(TestDatabase database) throws SQLException {
        String schema = database.freshSchema();
        try (Connection host = database.source().getConnection()) {
            assertThat(host.getAutoCommit()).isTrue();
            JdbcStore store = JdbcStore.on(host, schema);
            assertThatThrownBy(() -> write(store)).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void connections_are_given_back_as_they_came(TestDatabase database) throws SQLException {
        String schema = database.freshSchema();
        for (boolean autoCommit : List.of(true, false)) {
            try (Connection only = database.source().getConnection()) {
                only.setAutoCommit(autoCommit);
                int isolation = only.getTransactionIsolation();
                JdbcStore store = JdbcStore.on(new SingleConnectionDataSource(only, true), schema);
                store.work().write(tx -> tx);
                isThere(store);
                assertThat(only.getAutoCommit()).isEqualTo(autoCommit);
                assertThat(only.getTransactionIsolation()).isEqualTo(isolation);
                only.setAutoCommit(true);
            }
        }
    }

    /** As those of a transaction manager, which does not let others commit: no statement of ours does so either. */
    private static DataSource managed(Connection connection) {
        return new SingleConnectionDataSource(
                (Connection) Proxy.newProxyInstance(
                        HostTransactionTest.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, given) -> {
                            if (method.getName().equals("commit")) {
                                throw new SQLException("The transaction is managed");
                            }
                            return method.invoke(connection, given);
                        }),
                true);
    }

    @ParameterizedTest
    @EnumSource
    void a_transaction_that_others_manage_is_not_committed_by_taking_it_for_ones_own(TestDatabase database)
            throws SQLException {
        String schema = database.freshSchema();
        try (Connection host = begin(database)) {
            JdbcStore store = JdbcStore.on(managed(host), schema);
            assertThatThrownBy(() -> write(store)).isInstanceOf(MentoringException.class);
            host.rollback();
        }
        assertThat(isThere(JdbcStore.on(database.source(), schema))).isFalse();
    }
}
