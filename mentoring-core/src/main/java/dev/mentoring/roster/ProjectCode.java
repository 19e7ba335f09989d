package dev.mentoring.roster;

/**
 * Names a project. Opaque: hosts keep their own numbers, codes or UUIDs.
 *
 * @param value 1 to 64 characters, no control character, no white space at either end
 */
public record ProjectCode(String value) implements Comparable<ProjectCode> {

    /** Refuses a value out of bounds. */
    public ProjectCode {
        Ids.check("project", value);
    }

    /**
     * The id of this value.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException when the value is out of bounds
     */
    public static ProjectCode of(String value) {
        return new ProjectCode(value);
    }

    /** By value, character by character, whatever the locale. */
    @Override
    public int compareTo(ProjectCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
