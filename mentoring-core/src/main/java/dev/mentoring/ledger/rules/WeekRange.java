package dev.mentoring.ledger.rules;

import dev.mentoring.answer.InvalidCommand;
import dev.mentoring.answer.Violation;
import dev.mentoring.calendar.Weeks;
import java.util.List;
import org.threeten.extra.YearWeek;

/**
 * A stretch of weeks to be read.
 *
 * @param first the first week, included
 * @param last the last week, included
 */
public record WeekRange(YearWeek first, YearWeek last) {

    /** Ten years at a time. */
    static final int MOST = 522;

    public WeekRange {
        long count = Weeks.count(first, last);
        if (last.isBefore(first)) {
            throw new InvalidCommand(List.of(Violation.of("to", "invalid.weeks.order")));
        }
        if (count > MOST) {
            throw new InvalidCommand(List.of(Violation.of("to", "invalid.weeks.length", MOST)));
        }
    }
}
