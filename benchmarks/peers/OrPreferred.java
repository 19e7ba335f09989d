package peers.j1;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * OR-Tools' SimpleMinCostFlow on an instance where some students had mentors before (before.csv). Students without are
 * grouped by course and priority, as in OrFlow; each of the others is a node with an arc to the course and one to each
 * mentor had before. A reunion outweighs any load, a placement any number of reunions.
 *
 * <p>usage: OrPreferred DIR [repetitions]
 */
public final class OrPreferred {

    private final Instance in;
    private final int[][] before;
    private MinCostFlow flow;
    private int arcs;

    private OrPreferred(Instance in, int[][] before) {
        this.in = in;
        this.before = before;
    }

    public static void main(String[] args) throws Exception {
        Loader.loadNativeLibraries();
        Path folder = Path.of(args[0]);
        Instance in = Instance.read(folder);
        int[][] before = before(folder, in);
        int repetitions = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        for (int i = 0; i < repetitions; i++) {
            new OrPreferred(in, before).run();
        }
    }

    /** For each student the mentors had before. */
    static int[][] before(Path folder, Instance in) throws IOException {
        int[][] before = new int[in.students][0];
        for (String line : Files.readAllLines(folder.resolve("before.csv"))) {
            if (Character.isDigit(line.charAt(0))) {
                String[] cells = line.split(",");
                int s = Integer.parseInt(cells[0]);
                before[s] = Arrays.copyOf(before[s], before[s].length + 1);
                before[s][before[s].length - 1] = Integer.parseInt(cells[1]);
            }
        }
        return before;
    }

    private int arc(int from, int to, int capacity, long cost) {
        flow.addArcWithCapacityAndUnitCost(from, to, capacity, cost);
        return arcs++;
    }

    private void run() {
        long start = System.nanoTime();
        flow = new MinCostFlow();
        long reunion = OrFlow.big(in);
        long placement = reunion * (in.displaced.length + 1);
        int courses = in.courseCount();
        int mentor0 = 1 + courses;
        int node = mentor0 + in.mentors;
        int[][] count = new int[4][courses];
        List<int[]> choosers = new ArrayList<>();
        boolean[] needed = new boolean[courses];
        for (int s : in.displaced) {
            needed[in.sCourse[s]] = true;
            if (before[s].length == 0) {
                count[in.sFunding[s]][in.sCourse[s]]++;
                continue;
            }
            int[] arcsOf = new int[before[s].length + 2];
            arcsOf[0] = s;
            arcsOf[1] = arc(node, 1 + in.sCourse[s], 1, 0);
            for (int k = 0; k < before[s].length; k++) {
                arcsOf[k + 2] = arc(node, mentor0 + before[s][k], 1, -reunion);
            }
            arc(node, 0, 1, (4 - in.sFunding[s]) * placement);
            flow.setNodeSupply(node++, 1);
            choosers.add(arcsOf);
        }
        int[][] groupArc = new int[4][courses];
        for (int p = 1; p <= 3; p++) {
            for (int c = 0; c < courses; c++) {
                if (count[p][c] > 0) {
                    groupArc[p][c] = arc(node, 1 + c, count[p][c], 0);
                    arc(node, 0, count[p][c], (4 - p) * placement);
                    flow.setNodeSupply(node++, count[p][c]);
                }
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int m = 0; m < in.mentors; m++) {
            int free = in.free(m, 0);
            if (free > 0) {
                for (int c : in.courses[m]) {
                    if (needed[c]) {
                        pairs.add(new int[] {c, m, arc(1 + c, mentor0 + m, free, 0)});
                    }
                }
                for (int j = 1; j <= free; j++) {
                    arc(mentor0 + m, 0, 1, 2L * (in.own[m] + j) - 1);
                }
            }
        }
        flow.setNodeSupply(0, -in.displaced.length);
        double build = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        Object status = flow.solve();
        double solve = (System.nanoTime() - start) / 1e9;

        int[] assign = new int[in.students];
        Arrays.fill(assign, -1);
        List<List<Integer>> queue = new ArrayList<>();
        for (int c = 0; c < courses; c++) {
            queue.add(new ArrayList<>());
        }
        long reunited = 0;
        for (int[] chooser : choosers) {
            if (flow.getFlow(chooser[1]) > 0) {
                queue.get(in.sCourse[chooser[0]]).add(chooser[0]);
            }
            for (int k = 0; k < chooser.length - 2; k++) {
                if (flow.getFlow(chooser[k + 2]) > 0) {
                    assign[chooser[0]] = before[chooser[0]][k];
                    reunited++;
                }
            }
        }
        int[][] quota = new int[4][courses];
        for (int p = 1; p <= 3; p++) {
            for (int c = 0; c < courses; c++) {
                quota[p][c] = count[p][c] > 0 ? (int) flow.getFlow(groupArc[p][c]) : 0;
            }
        }
        for (int s : in.displaced) {
            if (before[s].length == 0 && quota[in.sFunding[s]][in.sCourse[s]]-- > 0) {
                queue.get(in.sCourse[s]).add(s);
            }
        }
        int[] next = new int[courses];
        for (int[] pair : pairs) {
            for (long n = flow.getFlow(pair[2]); n > 0; n--) {
                assign[queue.get(pair[0]).get(next[pair[0]]++)] = pair[1];
            }
        }
        in.report("ortools-flow-preferred", assign, 0, build, solve, status + " reunited=" + reunited + " arcs=" + arcs);
    }
}
