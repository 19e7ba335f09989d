package peers.j1;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * JGraphT's minimum cost flow on an instance where some students had mentors before (before.csv): every displaced student
 * is a node with an arc to the course, one to each mentor had before, and one for staying without. Weights as in
 * OrPreferred, but for a reunion, which is not paid for: every other way costs as much instead, so that none is negative.
 *
 * <p>usage: JgPreferred DIR
 */
public final class JgPreferred {

    private static final int SINK = 0;

    /** An arc, from a student or a course to a course or a mentor. */
    private static final class Arc extends DefaultWeightedEdge {
        private int capacity;
        private int student = -1;
        private int course = -1;
        private int mentor = -1;
    }

    private final Instance in;
    private final int[][] before;
    private final DirectedWeightedMultigraph<Integer, Arc> network = new DirectedWeightedMultigraph<>(Arc.class);
    private final Map<Integer, Integer> supply = new HashMap<>();
    private final double reunion;
    private final double placement;

    private JgPreferred(Instance in, int[][] before) {
        this.in = in;
        this.before = before;
        this.reunion = OrFlow.big(in);
        this.placement = reunion * (in.displaced.length + 1);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Instance in = Instance.read(folder);
        new JgPreferred(in, OrPreferred.before(folder, in)).run();
    }

    private Arc arc(int from, int to, int capacity, double cost) {
        network.addVertex(from);
        network.addVertex(to);
        Arc arc = network.addEdge(from, to);
        arc.capacity = capacity;
        network.setEdgeWeight(arc, cost);
        return arc;
    }

    private int course(int number) {
        return 1 + number;
    }

    private int mentor(int number) {
        return 1 + in.courseCount() + number;
    }

    private int student(int number) {
        return 1 + in.courseCount() + in.mentors + number;
    }

    private void addStudent(int number) {
        int s = in.displaced[number];
        Arc toCourse = arc(student(number), course(in.sCourse[s]), 1, reunion);
        toCourse.student = s;
        toCourse.course = in.sCourse[s];
        for (int had : before[s]) {
            Arc reunited = arc(student(number), mentor(had), 1, 0);
            reunited.student = s;
            reunited.mentor = had;
        }
        arc(student(number), SINK, 1, reunion + (4 - in.sFunding[s]) * placement);
        supply.put(student(number), 1);
    }

    private void addMentor(int number) {
        int free = in.free(number, 0);
        for (int c : in.courses[number]) {
            if (free > 0 && network.containsVertex(course(c))) {
                Arc pair = arc(course(c), mentor(number), free, 0);
                pair.course = c;
                pair.mentor = number;
            }
        }
        for (int j = 1; j <= free; j++) {
            arc(mentor(number), SINK, 1, 2.0 * (in.own[number] + j) - 1);
        }
    }

    private void run() {
        long start = System.nanoTime();
        for (int number = 0; number < in.displaced.length; number++) {
            addStudent(number);
        }
        for (int number = 0; number < in.mentors; number++) {
            addMentor(number);
        }
        supply.put(SINK, -in.displaced.length);
        double build = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        MinimumCostFlow<Arc> flow = new CapacityScalingMinimumCostFlow<Integer, Arc>()
                .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        network, vertex -> supply.getOrDefault(vertex, 0), arc -> arc.capacity, arc -> 0));
        double solve = (System.nanoTime() - start) / 1e9;
        report(flow, build, solve);
    }

    private void report(MinimumCostFlow<Arc> flow, double build, double solve) {
        int[] assign = new int[in.students];
        Arrays.fill(assign, -1);
        Map<Integer, Deque<Integer>> queues = new HashMap<>();
        int reunited = 0;
        for (Arc arc : network.edgeSet()) {
            if (arc.student >= 0 && flow.getFlow(arc) > 0.5) {
                if (arc.mentor >= 0) {
                    assign[arc.student] = arc.mentor;
                    reunited++;
                } else {
                    queues.computeIfAbsent(arc.course, none -> new ArrayDeque<>()).add(arc.student);
                }
            }
        }
        for (Arc arc : network.edgeSet()) {
            if (arc.student < 0 && arc.mentor >= 0) {
                for (long n = Math.round(flow.getFlow(arc)); n > 0; n--) {
                    assign[queues.get(arc.course).remove()] = arc.mentor;
                }
            }
        }
        in.report("jgrapht-preferred", assign, 0, build, solve, "reunited=" + reunited);
    }
}
