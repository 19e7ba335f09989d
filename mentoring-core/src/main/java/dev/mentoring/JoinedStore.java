package dev.mentoring;

import dev.mentoring.work.Tx;
import dev.mentoring.work.UnitOfWork;
import java.util.function.Function;

/**
 * A store whose units of work are all part of one transaction that is under way.
 *
 * @param store whose ports
 * @param tx the transaction
 */
record JoinedStore(Store store, Tx tx) implements ForwardingStore {

    /** Does work in the transaction that is under way. */
    private record Joined(Tx tx) implements UnitOfWork {

        @Override
        public <T> T write(Function<Tx, T> work) {
            return work.apply(tx);
        }

        @Override
        public <T> T read(Function<Tx, T> work) {
            return work.apply(tx);
        }
    }

    @Override
    public UnitOfWork work() {
        return new Joined(tx);
    }
}
