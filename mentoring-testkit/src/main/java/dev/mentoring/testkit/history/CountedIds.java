package dev.mentoring.testkit.history;

import dev.mentoring.roster.IdSource;
import dev.mentoring.roster.LeaveId;
import dev.mentoring.roster.SessionId;
import dev.mentoring.work.Tx;

/** L1, L2, … and S1, S2, …, the same on every store. */
final class CountedIds implements IdSource {

    private int leaves;
    private int sessions;

    @Override
    public LeaveId leave(Tx tx) {
        leaves++;
        return LeaveId.of("L" + leaves);
    }

    @Override
    public SessionId session(Tx tx) {
        sessions++;
        return SessionId.of("S" + sessions);
    }

    String lastSession() {
        return "S" + sessions;
    }
}
