package dev.mentoring.peers;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** OR-Tools' {@code SimpleMinCostFlow}. */
final class OrToolsFlow implements FlowSolver {

    private final MinCostFlow problem = new MinCostFlow();

    /** Loads the native library, which is done once a process and not counted. */
    static void load() {
        Loader.loadNativeLibraries();
    }

    @Override
    public int arc(int tail, int head, int capacity, long cost) {
        return problem.addArcWithCapacityAndUnitCost(tail, head, capacity, cost);
    }

    @Override
    public void supply(int node, int amount) {
        problem.setNodeSupply(node, amount);
    }

    @Override
    public void solve() {
        MinCostFlowBase.Status status = problem.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools says " + status);
        }
    }

    @Override
    public int flow(int arc) {
        return (int) problem.getFlow(arc);
    }
}
