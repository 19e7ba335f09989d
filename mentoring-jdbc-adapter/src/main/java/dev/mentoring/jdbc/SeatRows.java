package dev.mentoring.jdbc;

import java.util.ArrayList;
import java.util.List;

/** Counts students in the rows of mentors' seats. */
final class SeatRows {

    private static final Table COUNTERS = Table.of("seats", List.of("mentor"), "held", "reserved");
    private static final String CHANGE =
            "UPDATE ${schema}.seats SET held = held + :held, reserved = reserved + :reserved WHERE mentor = :mentor";

    /** Rows that are locked are there. */
    void change(JdbcTx tx, SeatChanges changes) {
        if (tx.locks().holdsMentors(changes.mentors())) {
            tx.runLater(CHANGE, changes.rows());
        } else {
            changeOrAdd(tx, changes.rows());
        }
    }

    private static void changeOrAdd(JdbcTx tx, List<Row> rows) {
        int[] changed = tx.run(CHANGE, rows);
        List<Row> missing = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                missing.add(rows.get(i));
            }
        }
        tx.add(COUNTERS, missing);
    }
}
