package dev.mentoring.peers;

/** A solver of minimum cost flow problems: used for one problem, then thrown away. */
interface FlowSolver {

    /** Adds an arc and returns its number: arcs are numbered from 0, in the order in which they come. */
    int arc(int tail, int head, int capacity, long cost);

    /** What flows out of a node beyond what flows in; negative at a sink. */
    void supply(int node, int amount);

    /** Finds a cheapest flow of all that is supplied, or throws. */
    void solve();

    /** What flows over an arc. */
    int flow(int arc);
}
