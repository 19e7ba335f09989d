package dev.mentoring.answer;

/** Somebody else changed the same at the same time. Nothing was kept; the command may be sent again as it is. */
public final class Conflict extends MentoringException {

    private static final long serialVersionUID = 1L;

    /**
     * A conflict.
     *
     * @param message about what, for developers
     */
    public Conflict(String message) {
        super(message);
    }

    /**
     * A conflict that a store told of.
     *
     * @param message about what, for developers
     * @param cause what the store said
     */
    public Conflict(String message, Throwable cause) {
        super(message, cause);
    }
}
