package dev.mentoring.jdbc;

import static dev.mentoring.jdbc.TestSchool.NADIA;
import static dev.mentoring.jdbc.TestSchool.OSCAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.Mentoring;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** In a host that runs on Spring, the library works in the transaction that is under way (guarantee 5). */
class SpringTransactionTest {

    private static final String STUDENTS_OF_OSCAR = "SELECT count(*) FROM \"%s\".assignment WHERE holder = 'oscar'";

    private final TransactionTemplate inTransaction = new TransactionTemplate();

    private static JdbcStore joining(DataSource database, String schema) {
        return JdbcStore.joining(new TransactionAwareDataSourceProxy(database), schema);
    }

    private static TestSchool school(TestDatabase database, String schema) {
        return TestSchool.open(JdbcStore.on(database.source(), schema), 3, 9);
    }

    private void begin(DataSource database) {
        inTransaction.setTransactionManager(new DataSourceTransactionManager(database));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_done_is_done_with_the_hosts_own_work(TestDatabase database) {
        String schema = database.freshSchema();
        TestSchool school = school(database, schema);
        Mentoring mentoring = TestSchool.on(joining(database.source(), schema));
        JdbcTemplate host = new JdbcTemplate(database.source());
        begin(database.source());
        inTransaction.executeWithoutResult(status -> {
            mentoring.transfers().now(NADIA, school.toOscar("s00", "s01")).orElseThrow();
            assertThat(host.queryForObject(STUDENTS_OF_OSCAR.formatted(schema), Integer.class))
                    .as("the host sees it in its own transaction")
                    .isEqualTo(2);
        });
        assertThat(heldByOscar(database, schema)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_it_stays_when_the_host_rolls_back(TestDatabase database) {
        String schema = database.freshSchema();
        TestSchool school = school(database, schema);
        Mentoring mentoring = TestSchool.on(joining(database.source(), schema));
        begin(database.source());
        inTransaction.executeWithoutResult(status -> {
            mentoring.transfers().now(NADIA, school.toOscar("s00", "s01")).orElseThrow();
            status.setRollbackOnly();
        });
        assertThat(heldByOscar(database, schema)).isZero();
        assertThat(mentoringOf(database, schema).notices(notice -> {}).drainOnce(100))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void without_a_transaction_it_is_refused(TestDatabase database) {
        String schema = database.freshSchema();
        TestSchool school = school(database, schema);
        Mentoring mentoring = TestSchool.on(joining(database.source(), schema));
        assertThatThrownBy(() -> mentoring.transfers().now(NADIA, school.toOscar("s00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No transaction is under way");
    }

    private static Mentoring mentoringOf(TestDatabase database, String schema) {
        return TestSchool.on(JdbcStore.on(database.source(), schema));
    }

    private static int heldByOscar(TestDatabase database, String schema) {
        JdbcStore store = JdbcStore.on(database.source(), schema);
        return store.work()
                .read(tx -> store.seats()
                        .seats(tx, Set.of(OSCAR))
                        .values()
                        .iterator()
                        .next())
                .held();
    }
}
