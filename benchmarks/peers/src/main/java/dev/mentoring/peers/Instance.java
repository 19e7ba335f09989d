package dev.mentoring.peers;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Mentors, some of them on leave in the one period there is, and students. Everything is numbered from 0.
 *
 * @param name what it is called
 * @param parcours how many parcours there are
 * @param seats by mentor: own students and free seats
 * @param onLeave by mentor: whether on leave
 * @param profile by mentor: the projects, ascending; a project is its parcours × {@link #PROJECTS} + its place there
 * @param mentorOf by student: the mentor
 * @param projectOf by student: the project
 * @param tierOf by student: the funding priority less one
 * @param before by student: mentors had before
 */
@SuppressWarnings("ArrayRecordComponent") // plain arrays are the point; nobody compares instances
record Instance(
        String name,
        int parcours,
        int[] seats,
        boolean[] onLeave,
        int[][] profile,
        int[] mentorOf,
        int[] projectOf,
        int[] tierOf,
        int[][] before) {

    /** A parcours has fewer projects than this. */
    static final int PROJECTS = 16;

    /** Tiers of funding. */
    static final int TIERS = 3;

    int mentors() {
        return seats.length;
    }

    int students() {
        return mentorOf.length;
    }

    int projects() {
        return parcours * PROJECTS;
    }

    /** By mentor: students held before anybody is replaced. */
    int[] own() {
        int[] own = new int[mentors()];
        for (int mentor : mentorOf) {
            own[mentor]++;
        }
        return own;
    }

    /** By mentor: seats for students of others. */
    int[] free() {
        int[] own = own();
        int[] free = new int[mentors()];
        Arrays.setAll(free, mentor -> onLeave[mentor] ? 0 : Math.max(0, seats[mentor] - own[mentor]));
        return free;
    }

    /** The students whose mentor is on leave, ascending. */
    int[] displaced() {
        return IntStream.range(0, students())
                .filter(student -> onLeave[mentorOf[student]])
                .toArray();
    }

    boolean knows(int mentor, int project) {
        return Arrays.binarySearch(profile[mentor], project) >= 0;
    }
}
