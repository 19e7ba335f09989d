package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.cache.CachingTx;
import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.jdbc.statement.StatementSession;
import dev.mentoring.jdbc.statement.Table;
import java.util.ArrayList;
import java.util.List;

/** Counts students in the rows of mentors' seats. */
final class SeatCounters {

    private static final Table COUNTERS = Table.of("seats", List.of("mentor"), "held", "reserved");
    private static final String CHANGE =
            "UPDATE ${schema}.seats SET held = held + :held, reserved = reserved + :reserved WHERE mentor = :mentor";

    private static final String CHANGE_TWO = """
            UPDATE ${schema}.seats SET
            held = held + CASE mentor WHEN :mentor THEN :held ELSE :other_held END,
            reserved = reserved + CASE mentor WHEN :mentor THEN :reserved ELSE :other_reserved END
            WHERE mentor IN (:mentor, :other_mentor)""";

    /** Rows that are locked are there. */
    void change(CachingTx tx, SeatChanges changes) {
        List<Parameters> rows = changes.rows();
        if (!tx.locks().holdsMentors(changes.mentors())) {
            changeOrAdd(tx.session(), rows);
        } else if (rows.size() == 2) {
            tx.session().runLater(COUNTERS, CHANGE_TWO, List.of(rows.get(0).and("other_", rows.get(1))));
        } else {
            tx.session().runLater(COUNTERS, CHANGE, rows);
        }
    }

    private static void changeOrAdd(StatementSession session, List<Parameters> rows) {
        int[] changed = session.run(CHANGE, rows);
        List<Parameters> missing = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] == 0) {
                missing.add(rows.get(i));
            }
        }
        session.add(COUNTERS, missing);
    }
}
