package dev.mentoring.jdbc.statement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Writes that wait, so that they go to the database together. */
final class WriteBehind {

    private static final int MOST = 500;

    private final List<Write> waiting = new ArrayList<>();

    /** Whether there is room for some more. */
    boolean takes(int more) {
        return waiting.size() + more <= MOST;
    }

    void add(Write write) {
        waiting.add(write);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Those that wait, none of which waits from now on. */
    List<Write> drain() {
        List<Write> drained = ImmutableList.copyOf(waiting);
        waiting.clear();
        return drained;
    }
}
