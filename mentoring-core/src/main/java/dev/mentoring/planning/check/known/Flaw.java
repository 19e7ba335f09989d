package dev.mentoring.planning.check.known;

import dev.mentoring.plan.WrongLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a line does not hold, whichever line it is.
 *
 * @param why what is wrong
 * @param figures what its text mentions
 */
public record Flaw(WrongLine.Why why, List<String> figures) {

    public static Optional<Flaw> of(WrongLine.Why why, Object... figures) {
        return Optional.of(
                new Flaw(why, Stream.of(figures).map(Object::toString).toList()));
    }

    /** The line that has the flaw, the first one 1; 0 when a line is lacking. */
    public WrongLine in(WrongLine.Part part, int line) {
        return new WrongLine(part, line, why, figures);
    }
}
