package dev.mentoring.jdbc;

import dev.mentoring.roster.MentorId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows that count mentors' seats. */
final class SeatRows {

    private static final Table COUNTERS = Table.of("seats", List.of("mentor"), "held", "reserved");
    private static final Table KNOWN = Table.of("seats", List.of("mentor"));
    private static final String LOCK =
            "SELECT mentor FROM ${schema}.seats WHERE mentor = ANY(:mentors) ORDER BY mentor FOR UPDATE";
    private static final String CHANGE =
            "UPDATE ${schema}.seats SET held = held + :held, reserved = reserved + :reserved WHERE mentor = :mentor";

    /** A mentor of whom nothing was counted yet gets a row, so that there is something to lock. */
    void lock(JdbcTx tx, Set<MentorId> mentors) {
        Set<MentorId> missing = new HashSet<>(mentors);
        missing.removeAll(locked(tx, mentors));
        if (!missing.isEmpty()) {
            tx.addAbsent(
                    KNOWN,
                    missing.stream()
                            .sorted()
                            .map(mentor -> Row.of("mentor", mentor.value()))
                            .toList());
            locked(tx, mentors);
        }
    }

    private static List<MentorId> locked(JdbcTx tx, Set<MentorId> mentors) {
        return tx.list(LOCK, Row.ofAll("mentors", mentors), cells -> cells.text("mentor", MentorId::of));
    }

    void change(JdbcTx tx, SeatChanges changes) {
        List<Row> rows = changes.rows();
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
