package dev.mentoring.cli;

/** How a program ends. */
final class Exit {

    static final int DONE = 0;
    /** The program itself failed. */
    static final int FAILED = 1;
    /** The input is unusable. */
    static final int UNUSABLE = 2;

    private Exit() {}
}
