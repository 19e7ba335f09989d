package dev.mentoring.peers;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Planning as a minimum cost flow. Students of one project and tier who had no mentor before are a cohort, one node; any
 * other student is a node. From there they flow to their project, from projects to mentors who know them, and from each
 * mentor to the sink by as many arcs as there are seats, each dearer than the last; or straight to the sink, left out. Who
 * had mentors before has an arc to each of them.
 */
final class Network {

    private static final int SINK = 0;
    private static final Deque<Integer> NOBODY = new ArrayDeque<>();

    private final Instance instance;
    private final FlowSolver solver;
    private final int[] displaced;
    private final Weights weights;
    private final int[] free;
    private final int[] firstArcOf;
    private final int[][] cohorts;
    private final int[][] arcOfCohort;
    private final int[] pairProject;
    private final int[] pairMentor;
    private int nodes;
    private int firstPair;
    private int pairs;

    /** Puts the problem into the solver. */
    Network(Instance instance, FlowSolver solver) {
        this.instance = instance;
        this.solver = solver;
        this.displaced = instance.displaced();
        this.weights = Weights.of(instance, displaced.length);
        this.free = instance.free();
        this.firstArcOf = new int[instance.students()];
        this.cohorts = new int[Instance.TIERS][instance.projects()];
        this.arcOfCohort = new int[Instance.TIERS][instance.projects()];
        int most = Arrays.stream(instance.profile())
                .mapToInt(projects -> projects.length)
                .sum();
        this.pairProject = new int[most];
        this.pairMentor = new int[most];
        this.nodes = mentor(instance.mentors());
        build();
    }

    private void build() {
        for (int student : displaced) {
            if (hadMentors(student)) {
                addStudent(student);
            } else {
                cohorts[instance.tierOf()[student]][instance.projectOf()[student]]++;
            }
        }
        for (int tier = 0; tier < Instance.TIERS; tier++) {
            for (int project = 0; project < instance.projects(); project++) {
                if (cohorts[tier][project] > 0) {
                    addCohort(tier, project);
                }
            }
        }
        addPairs();
        addSeats();
        solver.supply(SINK, -displaced.length);
    }

    private static int project(int number) {
        return SINK + 1 + number;
    }

    private int mentor(int number) {
        return project(instance.projects()) + number;
    }

    private void addStudent(int student) {
        int node = nodes++;
        firstArcOf[student] = solver.arc(node, project(instance.projectOf()[student]), 1, weights.reunion());
        for (int mentor : instance.before()[student]) {
            solver.arc(node, mentor(mentor), 1, 0);
        }
        solver.arc(node, SINK, 1, weights.reunion() + weights.leftOut(instance.tierOf()[student]));
        solver.supply(node, 1);
    }

    private void addCohort(int tier, int project) {
        int node = nodes++;
        int size = cohorts[tier][project];
        arcOfCohort[tier][project] = solver.arc(node, project(project), size, 0);
        solver.arc(node, SINK, size, weights.leftOut(tier));
        solver.supply(node, size);
    }

    private void addPairs() {
        boolean[] wanted = new boolean[instance.projects()];
        for (int student : displaced) {
            wanted[instance.projectOf()[student]] = true;
        }
        for (int mentor = 0; mentor < instance.mentors(); mentor++) {
            for (int project : free[mentor] > 0 ? instance.profile()[mentor] : new int[0]) {
                if (wanted[project]) {
                    int arc = solver.arc(project(project), mentor(mentor), free[mentor], 0);
                    firstPair = pairs == 0 ? arc : firstPair;
                    pairProject[pairs] = project;
                    pairMentor[pairs++] = mentor;
                }
            }
        }
    }

    private void addSeats() {
        int[] own = instance.own();
        for (int mentor = 0; mentor < instance.mentors(); mentor++) {
            for (int more = 1; more <= free[mentor]; more++) {
                solver.arc(mentor(mentor), SINK, 1, 2L * (own[mentor] + more) - 1);
            }
        }
    }

    /** By student: the mentor in the flow that was found, −1 for none. */
    int[] plan() {
        int[] plan = new int[instance.students()];
        Arrays.fill(plan, -1);
        Map<Integer, Deque<Integer>> placed = new HashMap<>();
        int[][] quota = quotas();
        for (int student : displaced) {
            int project = instance.projectOf()[student];
            if (hadMentors(student)) {
                plan[student] = reunitedWith(student);
            }
            boolean seated = hadMentors(student)
                    ? solver.flow(firstArcOf[student]) > 0
                    : quota[instance.tierOf()[student]][project]-- > 0;
            if (seated) {
                placed.computeIfAbsent(project, none -> new ArrayDeque<>()).add(student);
            }
        }
        for (int pair = 0; pair < pairs; pair++) {
            for (int seats = solver.flow(firstPair + pair); seats > 0; seats--) {
                plan[placed.getOrDefault(pairProject[pair], NOBODY).remove()] = pairMentor[pair];
            }
        }
        return plan;
    }

    /** By tier and project: how many of a cohort are placed. */
    private int[][] quotas() {
        int[][] quota = new int[Instance.TIERS][instance.projects()];
        for (int tier = 0; tier < Instance.TIERS; tier++) {
            for (int project = 0; project < instance.projects(); project++) {
                quota[tier][project] = cohorts[tier][project] == 0 ? 0 : solver.flow(arcOfCohort[tier][project]);
            }
        }
        return quota;
    }

    private boolean hadMentors(int student) {
        return instance.before()[student].length > 0;
    }

    private int reunitedWith(int student) {
        int[] before = instance.before()[student];
        for (int i = 0; i < before.length; i++) {
            if (solver.flow(firstArcOf[student] + 1 + i) > 0) {
                return before[i];
            }
        }
        return -1;
    }
}
