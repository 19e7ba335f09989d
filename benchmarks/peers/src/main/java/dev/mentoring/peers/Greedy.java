package dev.mentoring.peers;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What people do by hand, carefully: highest tier first, each to a mentor had before if one has a seat, or else to the
 * least loaded who knows the project.
 */
final class Greedy {

    private static final int NOBODY = -1;

    private final Instance instance;
    private final int[] free;
    private final int[] load;
    private final int[][] mentorsOf;

    Greedy(Instance instance) {
        this.instance = instance;
        this.free = instance.free();
        this.load = instance.own();
        this.mentorsOf = mentorsOfProjects();
    }

    private int[][] mentorsOfProjects() {
        int[] count = new int[instance.projects()];
        for (int[] projects : instance.profile()) {
            for (int project : projects) {
                count[project]++;
            }
        }
        int[][] mentors = new int[instance.projects()][];
        Arrays.setAll(mentors, project -> new int[count[project]]);
        for (int mentor = instance.mentors() - 1; mentor >= 0; mentor--) {
            for (int project : instance.profile()[mentor]) {
                mentors[project][--count[project]] = mentor;
            }
        }
        return mentors;
    }

    /** By student: the mentor, −1 for none. */
    int[] plan() {
        int[] plan = new int[instance.students()];
        Arrays.fill(plan, NOBODY);
        int[] displaced = instance.displaced();
        for (int tier = 0; tier < Instance.TIERS; tier++) {
            for (int student : displaced) {
                if (instance.tierOf()[student] == tier) {
                    plan[student] = place(student);
                }
            }
        }
        return plan;
    }

    private int place(int student) {
        int known = leastLoaded(instance.before()[student]);
        int mentor = known == NOBODY ? leastLoaded(mentorsOf[instance.projectOf()[student]]) : known;
        if (mentor != NOBODY) {
            free[mentor]--;
            load[mentor]++;
        }
        return mentor;
    }

    private int leastLoaded(int[] mentors) {
        return IntStream.of(mentors)
                .filter(mentor -> free[mentor] > 0)
                .reduce((least, mentor) -> load[mentor] < load[least] ? mentor : least)
                .orElse(NOBODY);
    }
}
