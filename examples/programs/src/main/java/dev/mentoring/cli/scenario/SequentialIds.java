package dev.mentoring.cli.scenario;

import dev.mentoring.Store;
import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.SessionId;
import dev.mentoring.work.Tx;
import java.util.function.Predicate;

/** Ids in order, {@code L1}, {@code L2} and so on; those that exist are passed over. */
public final class SequentialIds implements IdSource {

    private final Store store;
    private final Sequence leaves = new Sequence("L");
    private final Sequence sessions = new Sequence("S");

    /**
     * Ids of a store.
     *
     * @param store knows the ids that exist
     */
    public SequentialIds(Store store) {
        this.store = store;
    }

    @Override
    public LeaveId leave(Tx tx) {
        return LeaveId.of(
                leaves.next(tx, id -> store.leaves().find(tx, LeaveId.of(id)).isPresent()));
    }

    @Override
    public SessionId session(Tx tx) {
        return SessionId.of(sessions.next(
                tx, id -> store.sessions().find(tx, SessionId.of(id)).isPresent()));
    }

    /** Numbers behind a letter. What a transaction took and did not keep is handed out again to the next one. */
    private static final class Sequence {

        private final String letter;
        private Object owner = this;
        private int kept;
        private int taken;

        Sequence(String letter) {
            this.letter = letter;
        }

        String next(Tx tx, Predicate<String> exists) {
            if (owner != tx) {
                owner = tx;
                taken = kept;
            }
            taken++;
            while (exists.test(letter + taken)) {
                // only an id that another transaction sees is sure to stay
                kept = taken == kept + 1 ? taken : kept;
                taken++;
            }
            return letter + taken;
        }
    }
}
