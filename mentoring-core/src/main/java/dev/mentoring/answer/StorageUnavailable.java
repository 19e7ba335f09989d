package dev.mentoring.answer;

/**
 * The store cannot be reached, or the connection to it broke. When it broke while a command was being kept, nobody
 * knows whether it was: ask again with the same key, and it is done once.
 */
public final class StorageUnavailable extends MentoringException {

    private static final long serialVersionUID = 1L;

    /**
     * A store out of reach.
     *
     * @param message what failed, for developers
     * @param cause what the store said
     */
    public StorageUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
