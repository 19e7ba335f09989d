package dev.mentoring.seating;

import java.util.Arrays;

/** What a seating is worth, goal by goal; the larger one is better. Refuses a seating that is none. */
@SuppressWarnings("ArrayRecordComponent") // compared by content, below
record Goals(int[] placed, int hadBefore, long load) implements Comparable<Goals> {

    static Goals of(SeatProblem problem, int[] mentorOf) {
        int[] placed = new int[Arrays.stream(problem.tier()).max().orElse(0) + 1];
        int[] used = new int[problem.mentors()];
        int hadBefore = 0;
        for (int s = 0; s < mentorOf.length; s++) {
            int mentor = mentorOf[s];
            if (mentor < 0) {
                continue;
            }
            if (Arrays.binarySearch(problem.cohortsOf()[mentor], problem.cohort()[s]) < 0) {
                throw new IllegalArgumentException("mentor " + mentor + " does not reach student " + s);
            }
            if (++used[mentor] > problem.free()[mentor]) {
                throw new IllegalArgumentException("mentor " + mentor + " has no seat for student " + s);
            }
            placed[problem.tier()[s]]++;
            hadBefore += Arrays.stream(problem.before()[s]).anyMatch(m -> m == mentor) ? 1 : 0;
        }
        long load = 0;
        for (int m = 0; m < used.length; m++) {
            long own = problem.own()[m];
            load += (own + used[m]) * (own + used[m]) - own * own;
        }
        return new Goals(placed, hadBefore, load);
    }

    @Override
    public int compareTo(Goals other) {
        int byTier = Arrays.compare(placed, other.placed);
        int byMentorBefore = Integer.compare(hadBefore, other.hadBefore);
        return byTier != 0 ? byTier : byMentorBefore != 0 ? byMentorBefore : Long.compare(other.load, load);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Goals goals && compareTo(goals) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(placed) + 31 * hadBefore + Long.hashCode(load);
    }

    @Override
    public String toString() {
        return "placed " + Arrays.toString(placed) + ", had before " + hadBefore + ", load " + load;
    }
}
