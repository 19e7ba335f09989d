package dev.mentoring.planning.drawing;

import dev.mentoring.roster.MentorId;
import java.util.BitSet;
import java.util.Set;

/** Students sorted into cohorts: the students of a cohort are eligible at the same mentors. */
final class Cohorts {

    private static final int[] NONE = {};

    private final MentorColumns mentors;
    private final int[] cohort;
    private final int[][] before;

    /** By cohort: the mentors. */
    private final Numbers<BitSet> sets = new Numbers<>();

    /** Sorts students. */
    Cohorts(StudentColumns students, MentorColumns mentors, Profiles profiles, EligibilityRules rules) {
        this.mentors = mentors;
        this.cohort = new int[students.count()];
        this.before = new int[students.count()][];
        sort(students, new Pools(students, mentors, profiles, rules));
    }

    private void sort(StudentColumns students, Pools pools) {
        for (int i = 0; i < cohort.length; i++) {
            BitSet eligible = pools.eligible(i);
            int holder = students.holder(i);
            cohort[i] = pools.isThere(holder) ? cohort(eligible, holder) : cohort(eligible);
            Set<MentorId> had = students.before(i);
            before[i] = had.isEmpty() ? NONE : eligibleOf(had, sets.values().get(cohort[i]));
        }
    }

    /** The cohort of those who may go to any of some mentors. */
    private int cohort(BitSet eligible) {
        return sets.of(eligible);
    }

    /** The same, but not to the holder. */
    private int cohort(BitSet eligible, int holder) {
        if (!eligible.get(holder)) {
            return cohort(eligible);
        }
        BitSet others = (BitSet) eligible.clone();
        others.clear(holder);
        return sets.byValue(others);
    }

    int[] cohort() {
        return cohort;
    }

    /** For each student the eligible mentors whom the student had before, in order. */
    int[][] before() {
        return before;
    }

    private int[] eligibleOf(Set<MentorId> some, BitSet eligible) {
        return some.stream()
                .mapToInt(mentors::place)
                .filter(mentor -> mentor >= 0 && eligible.get(mentor))
                .sorted()
                .toArray();
    }

    /** For each mentor the cohorts whose students may come, in order. */
    int[][] cohortsOf() {
        int[] counts = new int[mentors.count()];
        sets.values().forEach(eligible -> eligible.stream().forEach(mentor -> counts[mentor]++));
        int[][] of = new int[counts.length][];
        for (int mentor = 0; mentor < of.length; mentor++) {
            of[mentor] = new int[counts[mentor]];
        }
        for (int number = sets.values().size() - 1; number >= 0; number--) {
            BitSet eligible = sets.values().get(number);
            for (int mentor = eligible.nextSetBit(0); mentor >= 0; mentor = eligible.nextSetBit(mentor + 1)) {
                of[mentor][--counts[mentor]] = number;
            }
        }
        return of;
    }
}
