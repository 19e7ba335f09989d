package dev.mentoring.planning;

import dev.mentoring.roster.MentorId;
import java.util.BitSet;
import java.util.Set;

/** Students sorted into courses: the students of a course are eligible at the same mentors. */
public final class Courses {

    private static final int[] NONE = {};

    private final MentorColumns mentors;
    private final int[] course;
    private final int[][] before;

    /** By course: the mentors. */
    private final Numbers<BitSet> sets = new Numbers<>();

    /** Sorts students. */
    Courses(StudentColumns students, MentorColumns mentors, Profiles profiles, EligibilityRules rules) {
        this.mentors = mentors;
        this.course = new int[students.count()];
        this.before = new int[students.count()][];
        sort(students, new Pools(students, mentors, profiles, rules));
    }

    private void sort(StudentColumns students, Pools pools) {
        for (int i = 0; i < course.length; i++) {
            BitSet eligible = pools.eligible(i);
            int holder = students.holder(i);
            course[i] = pools.isThere(holder) ? course(eligible, holder) : course(eligible);
            Set<MentorId> had = students.before(i);
            before[i] = had.isEmpty() ? NONE : eligibleOf(had, sets.values().get(course[i]));
        }
    }

    /** The course of those who may go to any of some mentors. */
    private int course(BitSet eligible) {
        return sets.of(eligible);
    }

    /** The same, but not to the holder. */
    private int course(BitSet eligible, int holder) {
        if (!eligible.get(holder)) {
            return course(eligible);
        }
        BitSet others = (BitSet) eligible.clone();
        others.clear(holder);
        return sets.byValue(others);
    }

    int[] course() {
        return course;
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

    /** For each mentor the courses whose students may come, in order. */
    int[][] coursesOf() {
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
