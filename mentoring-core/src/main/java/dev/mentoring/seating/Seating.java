package dev.mentoring.seating;

/**
 * Who sits with whom.
 *
 * @param mentorOf by student: the mentor, or {@link #NOBODY}
 */
@SuppressWarnings("ArrayRecordComponent") // read by index, never compared
public record Seating(int[] mentorOf) {

    public static final int NOBODY = -1;

    public boolean places(int student) {
        return mentorOf[student] != NOBODY;
    }
}
