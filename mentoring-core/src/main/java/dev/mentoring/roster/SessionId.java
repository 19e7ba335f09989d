package dev.mentoring.roster;

/**
 * Names a session. Opaque: hosts keep their own numbers, codes or UUIDs.
 *
 * @param value 1 to 64 characters, no control character, no white space at either end
 */
public record SessionId(String value) implements Comparable<SessionId> {

    /** Refuses a value out of bounds. */
    public SessionId {
        Ids.check("session", value);
    }

    /**
     * The id of this value.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException when the value is out of bounds
     */
    public static SessionId of(String value) {
        return new SessionId(value);
    }

    /** By value, character by character, whatever the locale. */
    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
