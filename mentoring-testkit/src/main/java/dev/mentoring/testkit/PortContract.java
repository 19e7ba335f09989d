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
import org.junit.jupiter.api.BeforeEach;

/** What the suites share: a fresh store for each test, and short words for its transactions. */
public abstract class PortContract implements StoreUnderTest {

    private @Nullable Store store;

    /** For subclasses. */
    protected PortContract() {}

    /** Makes the store that a test works on. */
    @BeforeEach
    protected void makeStore() {
        store = freshStore();
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
