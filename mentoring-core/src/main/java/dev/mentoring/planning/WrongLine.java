package dev.mentoring.planning;

/**
 * The first line of a plan that does not hold.
 *
 * @param part of which part of the plan
 * @param line which line of it, the first one 1; 0 when a line is lacking
 * @param why what is wrong, for developers; with ids, without names
 */
public record WrongLine(Part part, int line, String why) {

    /** The parts of a plan, in the order in which they are checked. */
    public enum Part {
        /** {@link Plan#assignments()}. */
        ASSIGNMENTS,
        /** {@link Plan#unplaced()}. */
        UNPLACED,
        /** {@link Plan#proof()}. */
        PROOF,
        /** {@link Plan#placed()}, {@link Plan#bound()} and {@link Plan#isProvenOptimal()}. */
        FIGURES,
        /** {@link Plan#certificates()}. */
        CERTIFICATES
    }
}
