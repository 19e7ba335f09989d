package dev.mentoring.jdbc.port;

import dev.mentoring.jdbc.statement.Parameters;
import dev.mentoring.roster.MentorId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** By how much held and reserved seats change, in the order of mentors' ids, in which their rows are locked. */
final class SeatChanges {

    /** Of one mentor. */
    private record Change(int held, int reserved) {

        Change plus(Change other) {
            return new Change(held + other.held, reserved + other.reserved);
        }

        boolean isNone() {
            return held == 0 && reserved == 0;
        }
    }

    private final Map<MentorId, Change> changes = new TreeMap<>();

    /** A student comes to a holder, or goes; one who is not at the root keeps a seat there. */
    void add(MentorId holder, MentorId root, int students) {
        changes.merge(holder, new Change(students, 0), Change::plus);
        if (!holder.equals(root)) {
            changes.merge(root, new Change(0, students), Change::plus);
        }
    }

    Set<MentorId> mentors() {
        return changes.keySet();
    }

    List<Parameters> rows() {
        return changes.entrySet().stream()
                .filter(entry -> !entry.getValue().isNone())
                .map(entry -> Parameters.of("mentor", entry.getKey().value())
                        .with("held", entry.getValue().held())
                        .with("reserved", entry.getValue().reserved()))
                .toList();
    }
}
