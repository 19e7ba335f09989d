package dev.mentoring.cli;

/** What a program printed could not be written, such as to a full disk. */
final class OutputLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputLost(String why) {
        super(why);
    }

    /** Whether the reader of a pipe went away. */
    boolean isUnread() {
        return "Broken pipe".equals(getMessage());
    }
}
