package dev.mentoring.seating;

import java.util.Arrays;

/**
 * Why a student has no seat: the student and the rivals may sit with these mentors, and with no others who have seats,
 * and are one too many for the seats there, against Hall's condition. Without any one of them the rest fit: the
 * set is minimal.
 *
 * @param student who is not placed
 * @param rivals placed students, ascending, one for each seat: a tight set
 * @param mentors whose seats they compete for, ascending; all of those seats are taken
 */
@SuppressWarnings("ArrayRecordComponent") // read by index, never compared
public record HallViolator(int student, int[] rivals, int[] mentors) {

    /** The whole set: the student and the rivals, ascending. */
    public int[] students() {
        int[] all = Arrays.copyOf(rivals, rivals.length + 1);
        all[rivals.length] = student;
        Arrays.sort(all);
        return all;
    }

    /** The position among the rivals at which the student would stand. */
    public int position() {
        return -1 - Arrays.binarySearch(rivals, student);
    }

    public int seatsThere() {
        return rivals.length;
    }

    public int seatsNeeded() {
        return rivals.length + 1;
    }
}
