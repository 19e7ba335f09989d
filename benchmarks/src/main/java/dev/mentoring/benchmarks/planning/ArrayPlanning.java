package dev.mentoring.benchmarks.planning;

import dev.mentoring.benchmarks.Figures;
import dev.mentoring.benchmarks.Instance;
import dev.mentoring.benchmarks.Memory;
import dev.mentoring.benchmarks.Stopwatch;
import dev.mentoring.seating.HallViolators;
import dev.mentoring.seating.SeatProblem;
import dev.mentoring.seating.SeatSolver;
import dev.mentoring.seating.Seating;
import java.util.Arrays;

/** The solver alone, from the arrays of an instance: building its problem, solving it, certificates, and a check. */
final class ArrayPlanning implements Planning {

    private static final int[] NONE = {};

    private final Instance instance;
    private Figures figures = new Figures();

    ArrayPlanning(Instance instance) {
        this.instance = instance;
    }

    @Override
    public int[] run() {
        Stopwatch watch = new Stopwatch();
        SeatProblem problem = problem();
        double build = watch.lap();
        Seating seating = SeatSolver.solve(problem);
        double solve = watch.lap();
        HallViolators competitions = new HallViolators(problem, seating);
        long rivals = 0;
        for (int s = 0; s < problem.students(); s++) {
            if (!seating.places(s)) {
                rivals += competitions.minimal(s).rivals().length;
            }
        }
        double certificates = watch.lap();
        PlanScore score = PlanScore.of(instance, seating.mentorOf());
        double proof = watch.lap();
        figures = new Figures()
                .numbers("covered", score.covered())
                .number("uncovered", score.uncovered())
                .number("cost", score.cost())
                .seconds("buildSeconds", build)
                .seconds("solveSeconds", solve)
                .seconds("certificateSeconds", certificates)
                .seconds("proofSeconds", proof)
                .number("peakMB", Memory.peakMB())
                .numbers("bound", score.covered())
                .truth("provenOptimal", true)
                .number("reunited", score.reunited())
                .number("rivals", rivals);
        return seating.mentorOf();
    }

    @Override
    public Figures figures() {
        return figures;
    }

    private SeatProblem problem() {
        int[] displaced = instance.displaced();
        int[] number = new int[instance.parcours() * Instance.PROJECTS];
        Arrays.fill(number, -1);
        int[] course = new int[displaced.length];
        int[] tier = new int[displaced.length];
        int courses = 0;
        for (int i = 0; i < displaced.length; i++) {
            int of = instance.courseOf()[displaced[i]];
            if (number[of] < 0) {
                number[of] = courses++;
            }
            course[i] = number[of];
            tier[i] = instance.tierOf()[displaced[i]];
        }
        int[][] reached = new int[instance.mentors()][];
        int[] free = new int[instance.mentors()];
        int[] buffer = new int[courses];
        for (int m = 0; m < reached.length; m++) {
            free[m] = instance.free(m);
            reached[m] = free[m] == 0 ? NONE : reached(instance.profile()[m], number, buffer);
        }
        int[][] before = new int[displaced.length][];
        Arrays.setAll(before, i -> instance.before()[displaced[i]]);
        return new SeatProblem(tier, course, reached, instance.own(), free, before);
    }

    private static int[] reached(int[] profile, int[] number, int[] buffer) {
        int count = 0;
        for (int of : profile) {
            if (number[of] >= 0) {
                buffer[count++] = number[of];
            }
        }
        int[] reached = Arrays.copyOf(buffer, count);
        Arrays.sort(reached);
        return reached;
    }
}
