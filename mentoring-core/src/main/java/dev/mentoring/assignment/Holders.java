package dev.mentoring.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.mentoring.roster.MentorId;
import java.time.Instant;
import java.util.List;

/**
 * Who had a student when. There is a holder at every moment: before the first holding began it was that same mentor.
 *
 * @param holdings at least one, the oldest first
 */
public record Holders(List<Holding> holdings) {

    /**
     * From when on a mentor had a student.
     *
     * @param mentor who
     * @param from the first moment, included; it ends where the student's next holding begins
     */
    public record Holding(MentorId mentor, Instant from) {}

    /** Keeps the holdings from changing. */
    public Holders {
        holdings = ImmutableList.copyOf(holdings);
        if (holdings.isEmpty()) {
            throw new IllegalArgumentException("A student always has a holder");
        }
    }

    /**
     * Who had the student at a moment.
     *
     * @param moment any moment
     * @return the mentor; at the moment of a move, the one moved to
     */
    public MentorId at(Instant moment) {
        return Lists.reverse(holdings).stream()
                .filter(holding -> !holding.from().isAfter(moment))
                .findFirst()
                .orElse(holdings.get(0))
                .mentor();
    }
}
