package dev.mentoring.jdbc;

import java.util.ArrayList;
import java.util.List;

/** Counts students in the rows of mentors' seats. */
final class SeatRows {

    private static final Table COUNTERS = Table.of("seats", List.of("mentor"), "held", "reserved");
    private static final String CHANGE =
            "UPDATE ${schema}.seats SET held = held + :held, reserved = reserved + :reserved WHERE mentor = :mentor";

    private static final String CHANGE_TWO = """
            UPDATE ${schema}.seats SET
            held = held + CASE mentor WHEN :mentor THEN :held ELSE :other_held END,
            reserved = reserved + CASE mentor WHEN :mentor THEN :reserved ELSE :other_reserved END
            WHERE mentor IN (:mentor, :other_mentor)""";

    /** Rows that are locked are there. */
    void change(JdbcTx tx, SeatChanges changes) {
        List<Row> rows = changes.rows();
        if (!tx.locks().holdsMentors(changes.mentors())) {
            changeOrAdd(tx, rows);
        } else if (rows.size() == 2) {
            tx.runLater(COUNTERS, CHANGE_TWO, List.of(rows.get(0).and("other_", rows.get(1))));
        } else {
            tx.runLater(COUNTERS, CHANGE, rows);
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
