package dev.mentoring.roster;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;

/**
 * Names a parcours. Opaque: hosts keep their own numbers, codes or UUIDs.
 *
 * @param value 1 to 64 characters, no control character, no white space at either end
 */
public record ParcoursCode(String value) implements Comparable<ParcoursCode> {

    /** A school has few codes, and names each of them for every mentor and student. */
    private static final Interner<ParcoursCode> KNOWN = Interners.newWeakInterner();

    /** Refuses a value out of bounds. */
    public ParcoursCode {
        Ids.check("parcours", value);
    }

    /**
     * The code of this value: the same one as long as it is in use.
     *
     * @param value see {@link #value()}
     * @return the code
     * @throws IllegalArgumentException when the value is out of bounds
     */
    public static ParcoursCode of(String value) {
        return KNOWN.intern(new ParcoursCode(value));
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
