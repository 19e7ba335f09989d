package dev.mentoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.assignment.Assignment;
import dev.mentoring.assignment.Seats;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.transaction.JdbcTx;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.transfer.Transfer;
import dev.mentoring.validation.Lookup;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Set;

/** What must hold between the tables of a store whatever has happened: nothing is half done. */
record Books(JdbcStore store) {

    private static final Set<MentorId> MENTORS = Set.of(MentorId.of("nadia"), MentorId.of("oscar"));
    private static final String RECEIVED =
            "SELECT count(*) AS received FROM ${schema}.notice WHERE kind = 'STUDENTS_RECEIVED' AND id LIKE :like";

    /** Checks them, with students each moved alone, and at least as often as given. */
    void requireWhole(int[] atLeast) {
        store.work().read(tx -> {
            int all = 0;
            for (StudentId student : TestSchool.ids(atLeast.length)) {
                List<Transfer> transfers = store.transfers().of(tx, student);
                int acknowledged = atLeast[Integer.parseInt(student.value().substring(1))];
                assertThat(transfers).as("moves of " + student).hasSizeGreaterThanOrEqualTo(acknowledged);
                requireHolder(tx, student, transfers);
                requireNotices(tx, "%/" + student, transfers.size());
                all += transfers.size();
            }
            requireNotices(tx, "%", all);
            MENTORS.forEach(mentor -> requireCounted(tx, mentor));
            return tx;
        });
        assertThat(store.audit().verify()).isEmpty();
    }

    private void requireHolder(Tx tx, StudentId student, List<Transfer> transfers) {
        Assignment assignment = Lookup.of(store.assignments().find(tx, Set.of(student)), student);
        MentorId last = transfers.isEmpty()
                ? MentorId.of("nadia")
                : transfers.get(transfers.size() - 1).to();
        assertThat(assignment.holder()).isEqualTo(last);
        assertThat(Lookup.of(store.assignments().holders(tx, Set.of(student)), student)
                        .holdings())
                .hasSize(transfers.size() + 1);
    }

    /** A notice for each transfer, and none besides: its id ends with the student's. */
    private static void requireNotices(Tx tx, String like, int many) {
        assertThat(JdbcTx.reading(tx).list(RECEIVED, Parameters.of("like", like), row -> row.number("received")))
                .containsExactly(many);
    }

    private void requireCounted(Tx tx, MentorId mentor) {
        Seats seats = Lookup.of(store.seats().seats(tx, Set.of(mentor)), mentor);
        assertThat(seats.held())
                .isEqualTo(store.assignments().heldBy(tx, mentor).size());
        assertThat(seats.reserved()).isZero();
    }
}
