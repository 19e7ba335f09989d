package dev.mentoring.assignment;

/**
 * A mentor's seats (A11).
 *
 * @param capacity how many students in total the mentor has room for; it may lie below what is held
 * @param held students the mentor has now
 * @param reserved seats kept for the mentor's own students who are lent out
 */
public record Seats(int capacity, int held, int reserved) {

    /** Refuses negative figures. */
    public Seats {
        if (capacity < 0 || held < 0 || reserved < 0) {
            throw new IllegalArgumentException("Seats are counted from 0: " + capacity + ", " + held + ", " + reserved);
        }
    }

    /**
     * The seats that a new student may take.
     *
     * @return capacity less held and reserved, never below 0
     */
    public int free() {
        return Math.toIntExact(Math.max(0L, (long) capacity - held - reserved));
    }
}
