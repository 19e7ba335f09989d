package dev.mentoring.seating;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Hall violators that keep students from being placed. From the student's cohort paths in the residual graph lead
 * to the cohorts that it can displace. No seat at a mentor whom those reach is free, or the student could be placed; so
 * the students seated there are as many as the seats, and with the one student one too many. Each of them could give up
 * the seat to the student along the path: without any one of them the rest fit.
 *
 * <p>Cohorts from which the same cohorts are reached share rivals and mentors, the very same arrays.
 */
public final class HallViolators {

    private final SeatProblem problem;
    private final Seating seating;
    private final int cohorts;
    private final BreadthFirstSearch search;
    private final @Nullable HallViolator[] byCohort;
    private final Map<CohortSet, HallViolator> byReached = new HashMap<>();

    /** Those of a seating that places as many students as can be: of any other they would be wrong. */
    public HallViolators(SeatProblem problem, Seating seating) {
        this.problem = problem;
        this.seating = seating;
        cohorts = problem.cohorts();
        byCohort = new HallViolator[cohorts];
        search = new BreadthFirstSearch(displaces());
    }

    /** By cohort: the cohorts seated with the mentors who reach it. */
    private long[][] displaces() {
        long[][] displaces = new long[cohorts][Bits.words(cohorts)];
        long[] @Nullable [] seated = seated();
        for (int m = 0; m < seated.length; m++) {
            long[] there = seated[m];
            if (there != null) {
                for (int cohort : problem.cohortsOf()[m]) {
                    Bits.add(displaces[cohort], there);
                }
            }
        }
        return displaces;
    }

    /** By mentor: the cohorts that sit there; null where nobody does. */
    private long[] @Nullable [] seated() {
        long[] @Nullable [] seated = new long[problem.mentors()][];
        for (int s = 0; s < problem.students(); s++) {
            if (seating.places(s)) {
                int mentor = seating.mentorOf()[s];
                long[] known = seated[mentor];
                long[] there = known == null ? new long[Bits.words(cohorts)] : known;
                Bits.set(there, problem.cohort()[s]);
                seated[mentor] = there;
            }
        }
        return seated;
    }

    /** The Hall violator of a student who is not placed. */
    public HallViolator minimal(int student) {
        if (seating.places(student)) {
            throw new IllegalArgumentException("student " + student + " is placed");
        }
        int cohort = problem.cohort()[student];
        HallViolator known = byCohort[cohort];
        if (known == null) {
            known = byReached.computeIfAbsent(reachedFrom(cohort), reached -> violator(student, reached));
            byCohort[cohort] = known;
        }
        return new HallViolator(student, known.rivals(), known.mentors());
    }

    private CohortSet reachedFrom(int cohort) {
        search.searchFrom(cohort);
        return new CohortSet(search.seen().clone());
    }

    private HallViolator violator(int student, CohortSet reached) {
        return new HallViolator(student, rivals(reached), mentors(reached));
    }

    private int[] rivals(CohortSet reached) {
        int[] rivals = new int[problem.students()];
        int count = 0;
        for (int s = 0; s < rivals.length; s++) {
            if (seating.places(s) && reached.has(problem.cohort()[s])) {
                rivals[count++] = s;
            }
        }
        return Arrays.copyOf(rivals, count);
    }

    private int[] mentors(CohortSet reached) {
        int[] mentors = new int[problem.mentors()];
        int count = 0;
        for (int m = 0; m < mentors.length; m++) {
            if (problem.free()[m] > 0 && reached.hasAny(problem.cohortsOf()[m])) {
                mentors[count++] = m;
            }
        }
        return Arrays.copyOf(mentors, count);
    }

    /** Cohorts, in bits. */
    @SuppressWarnings("ArrayRecordComponent") // compared by content, below
    private record CohortSet(long[] bits) {

        boolean has(int cohort) {
            return Bits.has(bits, cohort);
        }

        boolean hasAny(int[] cohorts) {
            for (int cohort : cohorts) {
                if (has(cohort)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CohortSet set && Arrays.equals(bits, set.bits);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bits);
        }
    }
}
