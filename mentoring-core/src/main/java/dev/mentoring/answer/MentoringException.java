package dev.mentoring.answer;

/** What the library throws. Messages carry ids, never names, emails or the text of notes. */
public class MentoringException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message what failed, for developers
     */
    public MentoringException(String message) {
        super(message);
    }

    /**
     * A failure with its cause.
     *
     * @param message what failed, for developers
     * @param cause why
     */
    public MentoringException(String message, Throwable cause) {
        super(message, cause);
    }
}
