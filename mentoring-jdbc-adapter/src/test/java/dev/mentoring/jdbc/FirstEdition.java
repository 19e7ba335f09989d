package dev.mentoring.jdbc;

import static dev.mentoring.fixtures.Fixtures.at;
import static dev.mentoring.fixtures.Fixtures.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mentoring.Store;
import dev.mentoring.leave.Consent;
import dev.mentoring.leave.Leave;
import dev.mentoring.note.PrivateNote;
import dev.mentoring.roster.Actor;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.MentorId;
import dev.mentoring.roster.StudentId;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.Interval;
import org.threeten.extra.YearWeek;

/** What the first edition of the library kept, and how the second reads it. */
final class FirstEdition {

    private static final MentorId NADIA = MentorId.of("nadia");
    private static final StudentId ARI = StudentId.of("ari");
    private static final LeaveId MERGED = LeaveId.of("L2");
    private static final LeaveId ABSORBED = LeaveId.of("L1");

    private FirstEdition() {}

    /** A leave that took in another, an answer and a note under the name of the other. */
    static void fill(TestDatabase database, String schema) {
        for (String row : List.of(
                "mentor_leave VALUES ('L2', 'nadia', TIMESTAMP WITH TIME ZONE '2026-05-03 22:00:00Z',"
                        + " TIMESTAMP WITH TIME ZONE '2026-05-17 22:00:00Z', DATE '2026-05-18', 4, FALSE)",
                "mentor_leave VALUES ('L3', 'nadia', TIMESTAMP WITH TIME ZONE '2026-05-31 22:00:00Z',"
                        + " NULL, NULL, 0, TRUE)",
                "leave_name VALUES ('L2', 'L2', 0), ('L1', 'L2', 1), ('L3', 'L3', 0)",
                "consent VALUES ('ari', 'L1', TRUE, '2026-W19', 'STAFF', 'rita',"
                        + " TIMESTAMP WITH TIME ZONE '2026-04-20 08:00:00Z')",
                "private_note (student, leave_id, returning_on, habits, blockers, progress, by_kind, by_name,"
                        + " written_at) VALUES ('ari', 'L1', DATE '2026-05-18', 'early', 'none', 'half', 'MENTOR',"
                        + " 'nadia', TIMESTAMP WITH TIME ZONE '2026-04-20 08:00:00Z')")) {
            database.execute("INSERT INTO \"" + schema + "\"." + row);
        }
    }

    static void requireCarriedOver(Store store) {
        assertThat(store.work().<Boolean>read(tx -> {
                    leaves(store, tx);
                    notes(store, tx);
                    return true;
                }))
                .isTrue();
    }

    private static void leaves(Store store, Tx tx) {
        Leave merged = Leave.builder()
                .id(MERGED)
                .mentor(NADIA)
                .span(Interval.of(at("2026-05-04T00:00"), at("2026-05-18T00:00")))
                .returning(day("2026-05-18"))
                .capacityBefore(4)
                .addAbsorbed(ABSORBED)
                .build();
        Consent consent = new Consent(
                ARI, ABSORBED, true, List.of(YearWeek.of(2026, 19)), Actor.staff("rita"), at("2026-04-20T10:00"));
        assertThat(store.leaves().of(tx, Set.of(NADIA))).isEqualTo(Map.of(NADIA, List.of(merged)));
        assertThat(store.leaves().find(tx, ABSORBED)).contains(merged);
        assertThat(store.leaves().find(tx, LeaveId.of("L3"))).get().matches(Leave::isCancelled);
        assertThat(store.preparations().consents(tx, merged, Set.of(ARI))).isEqualTo(Map.of(ARI, consent));
    }

    private static void notes(Store store, Tx tx) {
        PrivateNote note = PrivateNote.builder()
                .student(ARI)
                .leave(ABSORBED)
                .returning(day("2026-05-18"))
                .habits("early")
                .blockers("none")
                .progress("half")
                .by(Actor.mentor("nadia"))
                .at(at("2026-04-20T10:00"))
                .build();
        assertThat(store.notes().on(tx, Set.of(ARI))).isEqualTo(Map.of(ARI, List.of(note)));
    }
}
