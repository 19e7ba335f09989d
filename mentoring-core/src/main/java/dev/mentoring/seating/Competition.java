package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Why a student has no seat: the student and the rivals are one too many for the seats of the mentors. Without any one of
 * them the rest fit, so the set is minimal.
 *
 * @param student who is not placed
 * @param rivals placed students, ascending, one for each seat
 * @param mentors whose seats they compete for, ascending; all of those seats are taken
 */
@SuppressWarnings("ArrayRecordComponent") // read by index, never compared
public record Competition(int student, int[] rivals, int[] mentors) {

    /** The competition that keeps the student from being placed. For many students ask {@link Competitions}. */
    public static Competition minimal(SeatProblem problem, Seating seating, int student) {
        return new Competitions(problem, seating).minimal(student);
    }

    /** The student and the rivals, ascending. */
    public int[] students() {
        int[] all = Arrays.copyOf(rivals, rivals.length + 1);
        all[rivals.length] = student;
        Arrays.sort(all);
        return all;
    }

    /** Where among the rivals the student would stand. */
    public int place() {
        return -1 - Arrays.binarySearch(rivals, student);
    }

    public int seatsThere() {
        return rivals.length;
    }

    public int seatsNeeded() {
        return rivals.length + 1;
    }
}
