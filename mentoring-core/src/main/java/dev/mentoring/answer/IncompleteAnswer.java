package dev.mentoring.answer;

/**
 * A store answered less than its ports promise: what has to be kept under an id is not there. The adapter is at fault,
 * or whoever wrote into its tables behind the library's back. Nothing was kept, and the same command fails again.
 */
public final class IncompleteAnswer extends MentoringException {

    private static final long serialVersionUID = 1L;

    /**
     * An answer that lacks something.
     *
     * @param message under which id it is missing, for developers
     */
    public IncompleteAnswer(String message) {
        super(message);
    }
}
