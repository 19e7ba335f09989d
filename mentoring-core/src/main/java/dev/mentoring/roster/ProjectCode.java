package dev.mentoring.roster;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;

/**
 * Names a project. Opaque: hosts keep their own numbers, codes or UUIDs.
 *
 * @param value 1 to 64 characters, no control character, no white space at either end
 */
public record ProjectCode(String value) implements Comparable<ProjectCode> {

    /** A school has few codes, and names each of them for every mentor and student. */
    private static final Interner<ProjectCode> KNOWN = Interners.newWeakInterner();

    /** Refuses a value out of bounds. */
    public ProjectCode {
        Ids.check("project", value);
    }

    /**
     * The code of this value: the same one as long as it is in use.
     *
     * @param value see {@link #value()}
     * @return the code
     * @throws IllegalArgumentException when the value is out of bounds
     */
    public static ProjectCode of(String value) {
        return KNOWN.intern(new ProjectCode(value));
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
