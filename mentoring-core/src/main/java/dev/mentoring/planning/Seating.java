package dev.mentoring.planning;

/**
 * Who sits with whom.
 *
 * @param mentorOf by student: the mentor, or {@link #NOBODY}
 */
@SuppressWarnings("ArrayRecordComponent") // read by index, never compared
record Seating(int[] mentorOf) {

    static final int NOBODY = -1;

    boolean places(int student) {
        return mentorOf[student] != NOBODY;
    }
}
