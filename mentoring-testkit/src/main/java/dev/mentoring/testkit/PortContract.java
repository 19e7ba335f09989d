package dev.mentoring.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mentoring.Store;
import dev.mentoring.work.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the suites share: a fresh store for each test, and short words for its transactions. The store is made by the
 * nearest test that is a {@link StoreUnderTest}: the suite itself, or one in which it is nested.
 */
@ExtendWith(FreshStores.class)
public abstract class PortContract {

    private @Nullable StoreUnderTest adapter;
    private @Nullable Store store;

    /** For subclasses. */
    protected PortContract() {}

    final void workOn(StoreUnderTest found) {
        adapter = found;
        renewStore();
    }

    /** Goes on with another store that has nothing in it. */
    protected final void renewStore() {
        store = adapter().freshStore();
    }

    /**
     * What makes the stores, and puts the roster's facts into them.
     *
     * @return the adapter
     */
    protected final StoreUnderTest adapter() {
        return requireNonNull(adapter);
    }

    /**
     * The store that the test works on.
     *
     * @return the store
     */
    protected final Store store() {
        return requireNonNull(store);
    }

    /**
     * Writes, in a transaction of its own.
     *
     * @param work what to do
     */
    protected final void write(Consumer<Tx> work) {
        store().work().write(tx -> {
            work.accept(tx);
            return tx;
        });
    }

    /**
     * Reads, in a transaction of its own.
     *
     * @param work what to ask
     * @param <T> what it answers
     * @return the answer
     */
    protected final <T> T read(Function<Tx, T> work) {
        return store().work().read(work);
    }

    /**
     * Reads one value or none, in a transaction of its own.
     *
     * @param work what to ask
     * @param <T> the type of the value
     * @return the answer
     */
    protected final <T> Optional<T> readOptional(Function<Tx, Optional<T>> work) {
        return read(work);
    }

    /**
     * Reads a list, in a transaction of its own.
     *
     * @param work what to ask
     * @param <T> the type of its elements
     * @return the answer
     */
    protected final <T> List<T> readList(Function<Tx, List<T>> work) {
        return read(work);
    }

    /**
     * Reads a set, in a transaction of its own.
     *
     * @param work what to ask
     * @param <T> the type of its elements
     * @return the answer
     */
    protected final <T> Set<T> readSet(Function<Tx, Set<T>> work) {
        return read(work);
    }

    /**
     * Reads a map, in a transaction of its own.
     *
     * @param work what to ask
     * @param <K> the type of its keys
     * @param <V> the type of its values
     * @return the answer
     */
    protected final <K, V> Map<K, V> readMap(Function<Tx, Map<K, V>> work) {
        return read(work);
    }

    /**
     * Writes, in a transaction that fails in the end.
     *
     * @param work what to do in vain
     */
    protected final void writeInVain(Consumer<Tx> work) {
        assertThatThrownBy(() -> write(tx -> {
                    work.accept(tx);
                    throw new InVain();
                }))
                .isInstanceOf(InVain.class);
    }

    /** The failure of a transaction that is to be rolled back. */
    private static final class InVain extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
