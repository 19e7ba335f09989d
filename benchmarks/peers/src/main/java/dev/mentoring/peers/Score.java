package dev.mentoring.peers;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a plan is worth.
 *
 * @param covered by tier: students with a replacement
 * @param cost the sum over mentors of (own + borrowed)² − own²
 * @param reunited students with a mentor they had before
 */
@SuppressWarnings("ArrayRecordComponent") // written out, not compared
record Score(int[] covered, long cost, int reunited) {

    /**
     * Checks a plan against the instance, and counts.
     *
     * @param instance what was planned
     * @param plan by student: the mentor, −1 for none
     * @return what it is worth
     * @throws IllegalArgumentException on the first replacement that cannot be
     */
    static Score of(Instance instance, int[] plan) {
        int[] covered = new int[Instance.TIERS];
        int[] borrowed = new int[instance.mentors()];
        int reunited = 0;
        for (int student = 0; student < instance.students(); student++) {
            int mentor = plan[student];
            if (mentor >= 0) {
                check(instance, student, mentor);
                covered[instance.tierOf()[student]]++;
                borrowed[mentor]++;
                reunited += Arrays.stream(instance.before()[student]).anyMatch(had -> had == mentor) ? 1 : 0;
            }
        }
        return new Score(covered, cost(instance, borrowed), reunited);
    }

    private static void check(Instance instance, int student, int mentor) {
        must(instance.onLeave()[instance.mentorOf()[student]], student, "is not displaced");
        must(!instance.onLeave()[mentor], student, "goes to a mentor on leave");
        must(instance.knows(mentor, instance.projectOf()[student]), student, "goes to a mentor who lacks the project");
    }

    private static void must(boolean holds, int student, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("student " + student + " " + otherwise);
        }
    }

    private static long cost(Instance instance, int[] borrowed) {
        int[] own = instance.own();
        long cost = 0;
        for (int mentor = 0; mentor < borrowed.length; mentor++) {
            if (borrowed[mentor] > 0 && own[mentor] + borrowed[mentor] > instance.seats()[mentor]) {
                throw new IllegalArgumentException("mentor " + mentor + " has more students than seats");
            }
            cost += (long) borrowed[mentor] * (2L * own[mentor] + borrowed[mentor]);
        }
        return cost;
    }

    /** Fields of a line of JSON. */
    String fields() {
        String tiers = Arrays.stream(covered).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return String.format(Locale.ROOT, "\"covered\":[%s],\"cost\":%d,\"reunited\":%d", tiers, cost, reunited);
    }
}
