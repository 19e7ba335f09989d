package dev.mentoring.roster;

import dev.mentoring.work.Tx;
import java.util.UUID;

/** Ids out of random UUIDs. */
final class RandomIds implements IdSource {

    @Override
    public LeaveId leave(Tx tx) {
        return LeaveId.of(UUID.randomUUID().toString());
    }

    @Override
    public SessionId session(Tx tx) {
        return SessionId.of(UUID.randomUUID().toString());
    }
}
