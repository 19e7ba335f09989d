package dev.mentoring.planning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The competitions that keep students from being placed. From the student's course go to the mentors it reaches, from
 * those to the students seated there, to the mentors these reach, and so on. No seat that is reached is free, or the student
 * could be placed, so the students seated there and the one student are one too many. Each of those seated could give up a
 * seat to the student along the way it was reached: without any one of them the rest fit.
 */
final class Competitions {

    private final SeatProblem problem;
    private final Seating seating;
    private final Rows mentorsOf;
    private final Rows seatedAt;
    private final @Nullable Competition[] byCourse;

    Competitions(SeatProblem problem, Seating seating) {
        this.problem = problem;
        this.seating = seating;
        int courses = problem.courses();
        int[][] reached = new int[problem.mentors()][];
        for (int m = 0; m < reached.length; m++) {
            reached[m] = problem.free()[m] > 0 ? problem.coursesOf()[m] : new int[0];
        }
        mentorsOf = Rows.turned(reached, courses);
        seatedAt = Rows.grouped(seating.mentorOf(), problem.mentors());
        byCourse = new Competition[courses];
    }

    /** The competition of a student who is not placed by this seating, which places as many as can be. */
    Competition minimal(int student) {
        if (seating.places(student)) {
            throw new IllegalArgumentException("student " + student + " is placed");
        }
        int course = problem.course()[student];
        Competition known = byCourse[course];
        if (known == null) {
            known = search(student, course);
            byCourse[course] = known;
        }
        return new Competition(student, known.rivals(), known.mentors());
    }

    private Competition search(int student, int course) {
        boolean[] asked = new boolean[byCourse.length];
        boolean[] reached = new boolean[problem.mentors()];
        int[] courses = new int[byCourse.length];
        int[] mentors = new int[problem.mentors()];
        int[] rivals = new int[problem.students()];
        int courseCount = 1;
        int mentorCount = 0;
        int rivalCount = 0;
        courses[0] = course;
        asked[course] = true;
        for (int i = 0; i < courseCount; i++) {
            for (int at = mentorsOf.start(courses[i]); at < mentorsOf.end(courses[i]); at++) {
                int mentor = mentorsOf.get(at);
                if (reached[mentor]) {
                    continue;
                }
                reached[mentor] = true;
                mentors[mentorCount++] = mentor;
                for (int seat = seatedAt.start(mentor); seat < seatedAt.end(mentor); seat++) {
                    int rival = seatedAt.get(seat);
                    rivals[rivalCount++] = rival;
                    int next = problem.course()[rival];
                    if (!asked[next]) {
                        asked[next] = true;
                        courses[courseCount++] = next;
                    }
                }
            }
        }
        return new Competition(student, ascending(rivals, rivalCount), ascending(mentors, mentorCount));
    }

    private static int[] ascending(int[] values, int count) {
        int[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
