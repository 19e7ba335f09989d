package dev.mentoring.roster;

/**
 * Names a leave. Opaque: hosts keep their own numbers, codes or UUIDs.
 *
 * @param value 1 to 64 characters, no control character, no white space at either end
 */
public record LeaveId(String value) implements Comparable<LeaveId> {

    /** Refuses a value out of bounds. */
    public LeaveId {
        Ids.check("leave", value);
    }

    /**
     * The id of this value.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException when the value is out of bounds
     */
    public static LeaveId of(String value) {
        return new LeaveId(value);
    }

    /** By value, character by character, whatever the locale. */
    @Override
    public int compareTo(LeaveId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
