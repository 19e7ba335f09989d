package dev.mentoring.jdbc.audit;

import static dev.mentoring.jdbc.TestSchool.CLOCK;
import static dev.mentoring.jdbc.TestSchool.NADIA;
import static dev.mentoring.jdbc.TestSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Mentoring;
import dev.mentoring.assignment.Action;
import dev.mentoring.jdbc.JdbcStore;
import dev.mentoring.jdbc.TestDatabase;
import dev.mentoring.jdbc.TestSchool;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Move;
import dev.mentoring.transfer.Transfers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever alters the audit trail behind the library's back is found out. */
class AuditTrailTest {

    private static final List<String> ALTERATIONS = List.of(
            "UPDATE %s.transfer SET to_mentor = 'paula' WHERE student = 's01' AND number = 2",
            "UPDATE %s.transfer SET from_mentor = 'paula' WHERE student = 's01' AND number = 2",
            "UPDATE %s.transfer SET made_at = made_at + INTERVAL '1' SECOND WHERE student = 's01' AND number = 2",
            "UPDATE %s.transfer SET kind = 'PERMANENT' WHERE student = 's01' AND number = 2",
            "UPDATE %s.transfer SET by_name = 'nadja' WHERE student = 's01' AND number = 2",
            "UPDATE %s.transfer SET by_kind = 'MENTOR' WHERE student = 's01' AND number = 2",
            "UPDATE %s.transfer SET leave_id = 'L9' WHERE student = 's01' AND number = 2",
            "UPDATE %s.transfer SET overridden = 'NO_SEATS' WHERE student = 's01' AND number = 2",
            "UPDATE %s.transfer SET override_reason = 'said so' WHERE student = 's01' AND number = 2",
            "UPDATE %s.transfer SET hash = prev_hash WHERE student = 's01' AND number = 2",
            "UPDATE %s.transfer SET student = 's03' WHERE student = 's01' AND number = 2",
            "UPDATE %s.transfer SET kind = 'nonsense' WHERE student = 's01' AND number = 2",
            "DELETE FROM %s.transfer WHERE student = 's01' AND number = 1");

    private static final List<String> ALTERED_DENIALS = List.of(
            "UPDATE %s.denial SET by_name = 'paulo' WHERE student = 's01' AND number = 2",
            "UPDATE %s.denial SET by_kind = 'STAFF' WHERE student = 's01' AND number = 2",
            "UPDATE %s.denial SET action = 'TRANSFER' WHERE student = 's01' AND number = 2",
            "UPDATE %s.denial SET denied_at = denied_at + INTERVAL '1' SECOND WHERE student = 's01' AND number = 2",
            "DELETE FROM %s.denial WHERE student = 's01' AND number = 1");

    /** Each goes unseen by the chains of the students. */
    private static final List<String> BROKEN_SEALS = List.of(
            "DELETE FROM %s.transfer WHERE student = 's01' AND number = 2",
            "DELETE FROM %s.transfer WHERE student = 's02'",
            "DELETE FROM %s.denial WHERE student = 's01'",
            "UPDATE %s.transfer SET seal = NULL WHERE student = 's01' AND number = 2",
            "UPDATE %s.seal SET hash = prev_hash WHERE number = 1",
            "UPDATE %s.seal SET row_count = 1 WHERE number = 1",
            "DELETE FROM %s.seal WHERE number = 1");

    private static JdbcStore store(TestDatabase database, String schema) {
        return JdbcStore.on(database.source(), schema);
    }

    /** Three students went to oscar and came back; paula asked twice for one of them, and was denied. */
    private static String moved(TestDatabase database) {
        String schema = database.freshSchema();
        JdbcStore store = store(database, schema);
        TestSchool school = TestSchool.open(store, 3, 9);
        Mentoring mentoring = TestSchool.on(store);
        Actor paula = Actor.mentor("paula");
        mentoring.transfers().now(paula, school.toOscar("s01"));
        mentoring.transfers().now(NADIA, school.toOscar(3)).orElseThrow();
        mentoring.transfers().giveBack(paula, List.of(StudentId.of("s01")));
        school.putOffTheLeave(mentoring);
        mentoring.transfers().giveBack(STAFF, TestSchool.ids(3)).orElseThrow();
        return schema;
    }

    /** Each alteration is made, looked for, and undone. */
    private static Stream<DynamicTest> afterEach(
            List<String> alterations, BiConsumer<TestDatabase, String> prepare, Function<String, AlteredRow> expected) {
        return Stream.of(TestDatabase.values()).flatMap(database -> {
            String schema = moved(database);
            prepare.accept(database, schema);
            return alterations.stream()
                    .map(sql -> DynamicTest.dynamicTest(
                            database + ": " + sql,
                            () -> assertThat(verifiedAfter(sql, database, schema))
                                    .contains(expected.apply(sql))));
        });
    }

    private static Optional<AlteredRow> verifiedAfter(String sql, TestDatabase database, String schema)
            throws SQLException {
        try (Connection altering = database.source().getConnection();
                Statement statement = altering.createStatement()) {
            altering.setAutoCommit(false);
            assertThat(statement.executeUpdate(sql.formatted('"' + schema + '"')))
                    .isPositive();
            Optional<AlteredRow> found = JdbcStore.on(altering, schema).audit().verify();
            altering.rollback();
            return found;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_trail_as_it_was_written_is_found_whole(TestDatabase database) {
        AuditTrail audit = store(database, moved(database)).audit();
        assertThat(audit.verify()).isEmpty();
        audit.seal(100);
        assertThat(audit.verify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_asked_by_somebody_who_may_not_is_kept(TestDatabase database) {
        JdbcStore store = store(database, moved(database));
        List<Transfers.Denial> denials =
                store.work().read(tx -> store.transfers().denials(tx, StudentId.of("s01")));
        Actor paula = Actor.mentor("paula");
        assertThat(denials)
                .containsExactly(
                        new Transfers.Denial(StudentId.of("s01"), paula, Action.TRANSFER, CLOCK.instant()),
                        new Transfers.Denial(StudentId.of("s01"), paula, Action.RETURN, CLOCK.instant()));
    }

    @TestFactory
    Stream<DynamicTest> the_first_altered_transfer_is_named() {
        return afterEach(
                ALTERATIONS,
                (database, schema) -> {},
                sql -> new AlteredRow(AlteredRow.Kind.TRANSFER, sql.contains("SET student") ? "s03" : "s01", 2));
    }

    @TestFactory
    Stream<DynamicTest> the_first_altered_denial_is_named() {
        return afterEach(
                ALTERED_DENIALS, (database, schema) -> {}, sql -> new AlteredRow(AlteredRow.Kind.DENIAL, "s01", 2));
    }

    @TestFactory
    Stream<DynamicTest> what_was_sealed_cannot_go_missing() {
        return afterEach(
                BROKEN_SEALS,
                AuditTrailTest::sealTwice,
                sql -> new AlteredRow(AlteredRow.Kind.SEAL, "-", sql.startsWith("DELETE FROM %s.seal") ? 2 : 1));
    }

    private static void sealTwice(TestDatabase database, String schema) {
        JdbcStore store = store(database, schema);
        store.audit().seal(100);
        TestSchool.on(store)
                .transfers()
                .now(STAFF, Move.of("s00").to("oscar@school.example").forGood());
        store.audit().seal(100);
    }

    @ParameterizedTest
    @EnumSource
    void seals_cover_each_row_once_and_follow_on(TestDatabase database) {
        AuditTrail audit = store(database, moved(database)).audit();
        assertThat(audit.lastSeal()).isEmpty();
        Seal first = audit.seal(4).orElseThrow();
        Seal second = audit.seal(4).orElseThrow();
        assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
        assertThat(first.rows() + second.rows()).isEqualTo(6 + 2);
        assertThat(first.hash()).isNotEqualTo(second.hash()).hasSize(64);
        assertThat(audit.seal(4)).isEmpty();
        assertThat(audit.lastSeal()).contains(second);
        assertThat(audit.verify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void seals_are_looked_through_in_portions(TestDatabase database) {
        String schema = moved(database);
        AuditTrail audit = new AuditTrail(store(database, schema).work(), 2);
        int seals = 0;
        while (audit.seal(1).isPresent()) {
            seals++;
        }
        assertThat(seals).isGreaterThan(4);
        assertThat(audit.verify()).isEmpty();
        database.execute("UPDATE \"" + schema + "\".seal SET row_count = 9 WHERE number = " + seals);
        assertThat(audit.verify()).contains(new AlteredRow(AlteredRow.Kind.SEAL, "-", seals));
    }

    @ParameterizedTest
    @EnumSource
    void several_may_seal_at_the_same_time(TestDatabase database) throws Exception {
        AuditTrail audit = store(database, moved(database)).audit();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Integer>> sealing = Collections.nCopies(
                4,
                () -> audit.seal(1).map(Seal::rows).orElse(0)
                        + audit.seal(1).map(Seal::rows).orElse(0));
        int rows = 0;
        for (Future<Integer> each : threads.invokeAll(sealing)) {
            rows += each.get();
        }
        threads.shutdown();
        assertThat(rows).isEqualTo(6 + 2);
        assertThat(audit.verify()).isEmpty();
    }
}
