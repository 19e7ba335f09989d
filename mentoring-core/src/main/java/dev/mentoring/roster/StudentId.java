package dev.mentoring.roster;

/**
 * Names a student. Opaque: hosts keep their own numbers, codes or UUIDs.
 *
 * @param value 1 to 64 characters, no control character, no white space at either end
 */
public record StudentId(String value) implements Comparable<StudentId> {

    /** Refuses a value out of bounds. */
    public StudentId {
        Ids.check("student", value);
    }

    /**
     * The id of this value.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException when the value is out of bounds
     */
    public static StudentId of(String value) {
        return new StudentId(value);
    }

    /** By value, character by character, whatever the locale. */
    @Override
    public int compareTo(StudentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
