package dev.mentoring.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** JGraphT's {@code CapacityScalingMinimumCostFlow}, whose costs must stay below 10⁹. */
final class JGraphTFlow implements FlowSolver {

    private static final long TOO_DEAR = 1_000_000_000;

    private static final class Arc extends DefaultWeightedEdge {

        private int capacity;
    }

    private final DirectedWeightedMultigraph<Integer, Arc> network = new DirectedWeightedMultigraph<>(Arc.class);
    private final List<Arc> arcs = new ArrayList<>();
    private final Map<Integer, Integer> supply = new HashMap<>();
    private Map<Arc, Double> flow = Map.of();

    @Override
    public int arc(int tail, int head, int capacity, long cost) {
        if (cost >= TOO_DEAR) {
            throw new IllegalStateException("JGraphT has no room for an arc of cost " + cost);
        }
        network.addVertex(tail);
        network.addVertex(head);
        Arc arc = network.addEdge(tail, head);
        arc.capacity = capacity;
        network.setEdgeWeight(arc, (double) cost);
        arcs.add(arc);
        return arcs.size() - 1;
    }

    @Override
    public void supply(int node, int amount) {
        supply.put(node, amount);
    }

    @Override
    public void solve() {
        flow = new CapacityScalingMinimumCostFlow<Integer, Arc>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        network, node -> supply.getOrDefault(node, 0), arc -> arc.capacity, arc -> 0))
                .getFlowMap();
    }

    @Override
    public int flow(int arc) {
        return (int) Math.round(flow.getOrDefault(arcs.get(arc), 0.0));
    }
}
