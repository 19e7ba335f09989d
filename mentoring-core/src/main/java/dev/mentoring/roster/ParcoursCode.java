package dev.mentoring.roster;

/**
 * Names a parcours. Opaque: hosts keep their own numbers, codes or UUIDs.
 *
 * @param value 1 to 64 characters, no control character, no white space at either end
 */
public record ParcoursCode(String value) implements Comparable<ParcoursCode> {

    /** Refuses a value out of bounds. */
    public ParcoursCode {
        Ids.check("parcours", value);
    }

    /**
     * The id of this value.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException when the value is out of bounds
     */
    public static ParcoursCode of(String value) {
        return new ParcoursCode(value);
    }

    /** By value, character by character, whatever the locale. */
    @Override
    public int compareTo(ParcoursCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
