package dev.mentoring.roster;

import dev.mentoring.work.Tx;

/** Where new ids come from. An id that was handed out is never handed out again, whatever became of it. */
public interface IdSource {

    /**
     * An id for a new leave.
     *
     * @param tx the transaction that will save the leave
     * @return an id that no leave has
     */
    LeaveId leave(Tx tx);

    /**
     * An id for a new session.
     *
     * @param tx the transaction that will save the session
     * @return an id that no session has
     */
    SessionId session(Tx tx);

    /**
     * Random ids, unique on any number of machines.
     *
     * @return the source
     */
    static IdSource random() {
        return new RandomIds();
    }
}
