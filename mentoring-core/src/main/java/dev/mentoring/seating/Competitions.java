package dev.mentoring.seating;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The competitions that keep students from being placed. From the student's course go to the mentors it reaches, from
 * those to the students seated there, to the mentors these reach, and so on. No seat that is reached is free, or the student
 * could be placed, so the students seated there and the one student are one too many. Each of those seated could give up a
 * seat to the student along the way it was reached: without any one of them the rest fit.
 *
 * <p>Courses that reach the same courses share rivals and mentors.
 */
public final class Competitions {

    private final SeatProblem problem;
    private final Seating seating;
    private final CourseSearch search;
    private final @Nullable Competition[] byCourse;
    private final Map<Reached, Competition> byReached = new HashMap<>();

    public Competitions(SeatProblem problem, Seating seating) {
        this.problem = problem;
        this.seating = seating;
        byCourse = new Competition[problem.courses()];
        search = new CourseSearch(givers());
    }

    /** By course, the courses that sit with the mentors it reaches. */
    private long[][] givers() {
        long[][] givers = new long[byCourse.length][Bits.words(byCourse.length)];
        long[] @Nullable [] seated = seated();
        for (int m = 0; m < seated.length; m++) {
            long[] there = seated[m];
            if (there != null) {
                for (int course : problem.coursesOf()[m]) {
                    Bits.add(givers[course], there);
                }
            }
        }
        return givers;
    }

    /** By mentor, the courses that sit there; null where nobody does. */
    private long[] @Nullable [] seated() {
        long[] @Nullable [] seated = new long[problem.mentors()][];
        for (int s = 0; s < problem.students(); s++) {
            if (seating.places(s)) {
                int mentor = seating.mentorOf()[s];
                long[] known = seated[mentor];
                long[] there = known == null ? new long[Bits.words(byCourse.length)] : known;
                Bits.set(there, problem.course()[s]);
                seated[mentor] = there;
            }
        }
        return seated;
    }

    /** The competition of a student who is not placed by this seating, which places as many as can be. */
    public Competition minimal(int student) {
        if (seating.places(student)) {
            throw new IllegalArgumentException("student " + student + " is placed");
        }
        int course = problem.course()[student];
        Competition known = byCourse[course];
        if (known == null) {
            known = byReached.computeIfAbsent(reachedFrom(course), courses -> competition(student, courses));
            byCourse[course] = known;
        }
        return new Competition(student, known.rivals(), known.mentors());
    }

    private Reached reachedFrom(int course) {
        search.restart();
        search.startAt(course);
        search.reachAll();
        return new Reached(search.seen().clone());
    }

    private Competition competition(int student, Reached courses) {
        int[] rivals = new int[problem.students()];
        int rivalCount = 0;
        for (int s = 0; s < rivals.length; s++) {
            if (seating.places(s) && courses.has(problem.course()[s])) {
                rivals[rivalCount++] = s;
            }
        }
        int[] mentors = new int[problem.mentors()];
        int mentorCount = 0;
        for (int m = 0; m < mentors.length; m++) {
            if (problem.free()[m] > 0 && courses.hasAny(problem.coursesOf()[m])) {
                mentors[mentorCount++] = m;
            }
        }
        return new Competition(student, Arrays.copyOf(rivals, rivalCount), Arrays.copyOf(mentors, mentorCount));
    }

    /** Courses, in bits. */
    @SuppressWarnings("ArrayRecordComponent") // compared by content, below
    private record Reached(long[] bits) {

        boolean has(int course) {
            return Bits.has(bits, course);
        }

        boolean hasAny(int[] courses) {
            for (int course : courses) {
                if (has(course)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Reached reached && Arrays.equals(bits, reached.bits);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bits);
        }
    }
}
