package dev.mentoring.seating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Seats students one by one by shortest augmenting paths, each student as a node. Exact with mentors had before: a
 * student is added by the cheapest chain of moves, so that after each step the seating is an optimum for the students
 * so far.
 */
final class ShortestPaths {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final SeatProblem problem;
    private final int[][] mentorsOf;
    private final List<List<Integer>> seatedAt = new ArrayList<>();
    private final int[] mentorOf;
    private final long had;
    private final long[] worth;

    private final long[] distance;
    private final int[] mover;
    private final int[] from;

    ShortestPaths(SeatProblem problem) {
        this.problem = problem;
        mentorsOf = mentorsOfCohorts();
        mentorOf = new int[problem.students()];
        Arrays.fill(mentorOf, Seating.NOBODY);
        long steepest = 1;
        for (int m = 0; m < problem.mentors(); m++) {
            seatedAt.add(new ArrayList<>());
            steepest = Math.max(steepest, 2L * (problem.own()[m] + Math.min(problem.free()[m], problem.students())));
        }
        // a mentor had before outweighs any difference of load, a placement any number of those
        had = steepest * (problem.students() + 1);
        long step = had * (problem.students() + 1);
        int tiers = Arrays.stream(problem.tier()).max().orElse(0) + 1;
        worth = Arrays.stream(problem.tier())
                .mapToLong(tier -> (tiers - tier) * step)
                .toArray();
        distance = new long[problem.mentors()];
        mover = new int[problem.mentors()];
        from = new int[problem.mentors()];
    }

    private int[][] mentorsOfCohorts() {
        List<List<Integer>> reached = new ArrayList<>();
        for (int c = 0; c < problem.cohorts(); c++) {
            reached.add(new ArrayList<>());
        }
        for (int m = 0; m < problem.mentors(); m++) {
            if (problem.free()[m] > 0) {
                for (int c : problem.cohortsOf()[m]) {
                    reached.get(c).add(m);
                }
            }
        }
        return reached.stream()
                .map(mentors -> mentors.stream().mapToInt(m -> m).toArray())
                .toArray(int[][]::new);
    }

    Seating seating() {
        for (int s = 0; s < problem.students(); s++) {
            add(s);
        }
        return new Seating(mentorOf);
    }

    private void add(int student) {
        reachFrom(student);
        long best = worth[student];
        int end = -1;
        int dropped = student;
        for (int m = 0; m < problem.mentors(); m++) {
            if (distance[m] >= FAR) {
                continue;
            }
            int used = seatedAt.get(m).size();
            long seat = distance[m] + 2L * (problem.own()[m] + used) + 1;
            if (used < problem.free()[m] && seat < best) {
                best = seat;
                end = m;
                dropped = Seating.NOBODY;
            }
            for (int s : seatedAt.get(m)) {
                long drop = distance[m] - cost(s, m) + worth[s];
                if (drop < best) {
                    best = drop;
                    end = m;
                    dropped = s;
                }
            }
        }
        move(end, dropped);
    }

    private void reachFrom(int student) {
        Arrays.fill(distance, FAR);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        relax(student, 0, -1, queue);
        while (!queue.isEmpty()) {
            int m = queue.poll();
            for (int s : List.copyOf(seatedAt.get(m))) {
                relax(s, distance[m] - cost(s, m), m, queue);
            }
        }
    }

    private void relax(int student, long before, int at, ArrayDeque<Integer> queue) {
        for (int m : mentorsOf[problem.cohort()[student]]) {
            long reached = before + cost(student, m);
            if (m != at && reached < distance[m]) {
                distance[m] = reached;
                mover[m] = student;
                from[m] = at;
                queue.add(m);
            }
        }
    }

    private long cost(int student, int mentor) {
        return problem.hadBefore(student, mentor) ? -had : 0;
    }

    private void move(int end, int dropped) {
        if (dropped >= 0 && end >= 0) {
            seatedAt.get(end).remove((Integer) dropped);
            mentorOf[dropped] = Seating.NOBODY;
        }
        for (int m = end; m >= 0; m = from[m]) {
            int student = mover[m];
            if (from[m] >= 0) {
                seatedAt.get(from[m]).remove((Integer) student);
            }
            seatedAt.get(m).add(student);
            mentorOf[student] = m;
        }
    }
}
