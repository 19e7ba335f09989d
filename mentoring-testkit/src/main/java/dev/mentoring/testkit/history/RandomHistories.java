package dev.mentoring.testkit.history;

import dev.mentoring.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs random histories on a store: random commands by those who may and those who may not, on a small random school,
 * time moving forward. After each step what the library answered and kept is held against a plain model. A history that
 * fails is thrown as a {@link HistoryFailure} with its seed and all its commands.
 */
public final class RandomHistories {

    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private final List<Supplier<? extends Store>> stores = new ArrayList<>();
    private int steps = 30;
    private int threads = Runtime.getRuntime().availableProcessors();

    private RandomHistories(Supplier<? extends Store> freshStore) {
        stores.add(freshStore);
    }

    /**
     * Histories on a store.
     *
     * @param freshStore makes a store with nothing in it, on any thread
     * @return histories of 30 commands each, on all processors
     */
    public static RandomHistories on(Supplier<? extends Store> freshStore) {
        return new RandomHistories(freshStore);
    }

    /**
     * Lets each history happen on another store as well: it must answer and keep the same.
     *
     * @param freshStore makes a store with nothing in it, on any thread
     * @return these histories
     */
    public RandomHistories besides(Supplier<? extends Store> freshStore) {
        stores.add(freshStore);
        return this;
    }

    /**
     * How long a history is.
     *
     * @param commands how many commands
     * @return these histories
     */
    public RandomHistories ofCommands(int commands) {
        steps = commands;
        return this;
    }

    /**
     * How many threads run histories.
     *
     * @param count at least 1
     * @return these histories
     */
    public RandomHistories onThreads(int count) {
        threads = count;
        return this;
    }

    /**
     * Runs one history.
     *
     * @param seed names it
     * @throws HistoryFailure when something does not hold, or anything else is thrown
     */
    public void replay(long seed) {
        try {
            List<Store> fresh = new ArrayList<>();
            stores.forEach(each -> fresh.add(each.get()));
            new History(seed, fresh).run(steps);
        } catch (HistoryFailure told) {
            throw told;
        } catch (Throwable failure) {
            throw new HistoryFailure(seed, List.of(), failure);
        }
    }

    /**
     * Runs many histories, more of them with {@code -Dendurance=true}.
     *
     * @param seed the first one's name
     * @param inBuild how many
     * @param inEndurance how many when there is time
     * @return how many were run
     * @throws HistoryFailure the first one that fails
     */
    public int run(long seed, int inBuild, int inEndurance) {
        int many = Boolean.getBoolean("endurance") ? inEndurance : inBuild;
        run(seed, many);
        return many;
    }

    /**
     * Runs many histories.
     *
     * @param seed the first one's name
     * @param many how many, at least one
     * @throws HistoryFailure the first one that fails
     * @throws AssertionError when not all of them were run
     */
    public void run(long seed, int many) {
        if (many < 1) {
            throw new IllegalArgumentException("No history is run, and nothing is known: ask for one at least");
        }
        new Batch(many, i -> replay(seed + i * STRIDE)).run(threads);
    }
}
