package dev.mentoring.roster;

/**
 * Names a mentor. Opaque: hosts keep their own numbers, codes or UUIDs.
 *
 * @param value 1 to 64 characters, no control character, no white space at either end
 */
public record MentorId(String value) implements Comparable<MentorId> {

    /** Refuses a value out of bounds. */
    public MentorId {
        Ids.check("mentor", value);
    }

    /**
     * The id of this value.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException when the value is out of bounds
     */
    public static MentorId of(String value) {
        return new MentorId(value);
    }

    /** By value, character by character, whatever the locale. */
    @Override
    public int compareTo(MentorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
