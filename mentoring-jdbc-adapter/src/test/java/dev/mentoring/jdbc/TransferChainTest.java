package dev.mentoring.jdbc;

import static dev.mentoring.jdbc.TestSchool.NADIA;
import static dev.mentoring.jdbc.TestSchool.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever alters a transfer behind the library's back is found out. */
class TransferChainTest {

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
            "DELETE FROM %s.transfer WHERE student = 's01' AND number = 1");

    private static String moved(TestDatabase database) {
        String schema = database.freshSchema();
        JdbcStore store = JdbcStore.on(database.source(), schema);
        TestSchool school = TestSchool.open(store, 3, 9);
        var mentoring = TestSchool.on(store);
        mentoring.transfers().now(NADIA, school.toOscar(3)).orElseThrow();
        mentoring.leaves().cancel(STAFF, school.leave()).orElseThrow();
        mentoring.transfers().giveBack(STAFF, TestSchool.ids(3)).orElseThrow();
        return schema;
    }

    @ParameterizedTest
    @EnumSource
    void transfers_as_written_are_found_whole(TestDatabase database) {
        assertThat(JdbcStore.on(database.source(), moved(database)).firstAlteredTransfer())
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> the_first_altered_row_is_named() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> ALTERATIONS.stream()
                        .map(sql -> DynamicTest.dynamicTest(database + ": " + sql, () -> {
                            String schema = moved(database);
                            database.execute(sql.formatted('"' + schema + '"'));
                            StudentId student = StudentId.of(sql.contains("SET student") ? "s03" : "s01");
                            assertThat(JdbcStore.on(database.source(), schema).firstAlteredTransfer())
                                    .contains(new AlteredTransfer(student, 2));
                        })));
    }
}
