package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Breadth-first search of a graph whose arcs are rows of bits: 64 arcs are looked at at once. Nodes may also be entered
 * from outside, between two stretches of the search, by arcs that the rows do not know.
 */
final class BreadthFirstSearch {

    /** Where a root of the search comes from: differs from every node n, and from every ~n, which callers code with. */
    static final int ROOT = Integer.MIN_VALUE;

    /** No node of the goal is reached. */
    static final int NONE = -1;

    private final long[][] rows;
    private final int[] price;
    private final int[] queue;
    private final int[] from;
    private final long[] seen;
    private final long[] nowhere;
    private int head;
    private int end;

    /**
     * A search of the whole graph.
     *
     * @param rows by node: the nodes to which arcs lead; may change between searches
     */
    BreadthFirstSearch(long[][] rows) {
        this(rows, new int[rows.length]);
    }

    /**
     * A search along the arcs between nodes of one price.
     *
     * @param price by node; may change between searches
     */
    BreadthFirstSearch(long[][] rows, int[] price) {
        this.rows = rows;
        this.price = price;
        queue = new int[rows.length];
        from = new int[rows.length];
        seen = new long[Bits.words(rows.length)];
        nowhere = new long[seen.length];
    }

    /** Forgets the last search. */
    void restart() {
        Arrays.fill(seen, 0);
        head = 0;
        end = 0;
    }

    /** Forgets the last search, and keeps out of those nodes. */
    void restart(long[] closed) {
        System.arraycopy(closed, 0, seen, 0, seen.length);
        head = 0;
        end = 0;
    }

    /** Enters a node from outside, from anything; false when it is closed or was entered before. */
    boolean enter(int node, int cameFrom) {
        if (Bits.has(seen, node)) {
            return false;
        }
        reach(node, cameFrom);
        return true;
    }

    /**
     * Goes on until a node of the goal is reached by an arc, and tells which: the search is over then. {@link #NONE} when
     * all arcs were followed: others may then be entered from outside.
     */
    int search(long[] goal) {
        while (head < end) {
            int node = follow(queue[head++], goal);
            if (node != NONE) {
                return node;
            }
        }
        return NONE;
    }

    private int follow(int node, long[] goal) {
        long[] row = rows[node];
        for (int w = 0; w < seen.length; w++) {
            for (long fresh = row[w] & ~seen[w]; fresh != 0; fresh &= fresh - 1) {
                int other = (w << 6) + Long.numberOfTrailingZeros(fresh);
                if (price[other] == price[node]) {
                    reach(other, node);
                    if (Bits.has(goal, other)) {
                        return other;
                    }
                }
            }
        }
        return NONE;
    }

    private void reach(int node, int cameFrom) {
        Bits.set(seen, node);
        from[node] = cameFrom;
        queue[end++] = node;
    }

    /** Reaches all that can be reached from a node. */
    void searchFrom(int root) {
        restart();
        enter(root, ROOT);
        search(nowhere);
    }

    /** How many nodes were reached. */
    int count() {
        return end;
    }

    /** The nodes in the order in which they were reached. */
    int reached(int index) {
        return queue[index];
    }

    boolean hasSeen(int node) {
        return Bits.has(seen, node);
    }

    /** The node from which that one was reached, or what it was entered from. */
    int from(int node) {
        return from[node];
    }

    /** All nodes closed or reached, in bits. Not to be changed. */
    long[] seen() {
        return seen;
    }
}
