package dev.mentoring.seating;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** What JGraphT's minimum cost flow makes of a seat problem: a node a student, an arc a pair, an arc a seat. */
final class FlowOracle {

    private static final int SINK = 0;

    private final SeatProblem problem;
    private final long reunion;
    private final long placement;
    private final DirectedWeightedMultigraph<Integer, Arc> graph = new DirectedWeightedMultigraph<>(Arc.class);

    private FlowOracle(SeatProblem problem) {
        this.problem = problem;
        long steepest = IntStream.range(0, problem.mentors())
                .mapToLong(m -> 2L * (problem.own()[m] + problem.free()[m]))
                .max()
                .orElse(0);
        reunion = steepest * problem.students() + 1;
        placement = (reunion + steepest) * problem.students() + 1;
    }

    private static final class Arc extends DefaultWeightedEdge {
        private static final long serialVersionUID = 1L;
    }

    static Goals best(SeatProblem problem) {
        return new FlowOracle(problem).solve();
    }

    private Goals solve() {
        graph.addVertex(SINK);
        IntStream.rangeClosed(1, problem.students() + problem.mentors()).forEach(graph::addVertex);
        int tiers = Arrays.stream(problem.tier()).max().orElse(0) + 1;
        for (int s = 0; s < problem.students(); s++) {
            arc(student(s), SINK, placement * (tiers - problem.tier()[s]));
            for (int m = 0; m < problem.mentors(); m++) {
                if (Arrays.binarySearch(problem.cohortsOf()[m], problem.cohort()[s]) >= 0) {
                    arc(student(s), mentor(m), problem.hadBefore(s, m) ? 0 : reunion);
                }
            }
        }
        for (int m = 0; m < problem.mentors(); m++) {
            for (int seat = 0; seat < problem.free()[m]; seat++) {
                arc(mentor(m), SINK, 2L * (problem.own()[m] + seat) + 1);
            }
        }
        Map<Arc, Double> flow = new CapacityScalingMinimumCostFlow<Integer, Arc>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(graph, this::supply, arc -> 1, arc -> 0))
                .getFlowMap();
        int[] mentorOf = new int[problem.students()];
        Arrays.fill(mentorOf, -1);
        flow.forEach((arc, units) -> {
            int from = graph.getEdgeSource(arc);
            int to = graph.getEdgeTarget(arc);
            if (units > 0.5 && from <= problem.students() && to != SINK) {
                mentorOf[from - 1] = to - 1 - problem.students();
            }
        });
        return Goals.of(problem, mentorOf);
    }

    private int supply(int vertex) {
        return vertex == SINK ? -problem.students() : vertex <= problem.students() ? 1 : 0;
    }

    private int student(int s) {
        return 1 + s;
    }

    private int mentor(int m) {
        return 1 + problem.students() + m;
    }

    private void arc(int from, int to, long cost) {
        graph.setEdgeWeight(graph.addEdge(from, to), (double) cost);
    }
}
