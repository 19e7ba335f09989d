package dev.mentoring.benchmarks.planning;

import dev.mentoring.benchmarks.Instance;
import java.util.Arrays;

/**
 * What a plan is worth, counted from the instance alone. Refuses a plan that is none.
 *
 * @param covered by tier: students with a replacement
 * @param uncovered students without one
 * @param reunited students whose replacement is a mentor had before
 * @param cost the sum over mentors and weeks of (own + borrowed)² − own²
 */
@SuppressWarnings("ArrayRecordComponent") // printed, never compared
record PlanScore(int[] covered, int uncovered, int reunited, long cost) {

    static PlanScore of(Instance instance, int[] replacements) {
        int[] covered = new int[Arrays.stream(instance.tierOf()).max().orElse(0) + 1];
        int[] borrowed = new int[instance.mentors()];
        int uncovered = 0;
        int reunited = 0;
        for (int i = 0; i < replacements.length; i++) {
            int mentor = replacements[i];
            int student = instance.displaced()[i];
            if (mentor < 0) {
                uncovered++;
                continue;
            }
            if (Arrays.binarySearch(instance.profile()[mentor], instance.courseOf()[student]) < 0
                    || ++borrowed[mentor] > instance.free(mentor)) {
                throw new IllegalStateException("mentor " + mentor + " cannot take student " + student);
            }
            covered[instance.tierOf()[student]]++;
            for (int before : instance.before()[student]) {
                reunited += before == mentor ? 1 : 0;
            }
        }
        return new PlanScore(covered, uncovered, reunited, cost(instance, borrowed));
    }

    private static long cost(Instance instance, int[] borrowed) {
        int weeks = Arrays.stream(instance.leaveFrom())
                .filter(week -> week >= 0)
                .map(from -> Arrays.stream(instance.leaveTo()).max().orElse(from) - from + 1)
                .findFirst()
                .orElse(0);
        long cost = 0;
        for (int m = 0; m < borrowed.length; m++) {
            long own = instance.own()[m];
            cost += weeks * ((own + borrowed[m]) * (own + borrowed[m]) - own * own);
        }
        return cost;
    }
}
