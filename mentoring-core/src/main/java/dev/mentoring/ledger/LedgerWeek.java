package dev.mentoring.ledger;

import com.google.common.collect.ImmutableList;
import dev.mentoring.answer.RuleId;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.Locale;
import org.threeten.extra.YearWeek;

/**
 * One due week of one student.
 *
 * @param student whose week
 * @param week which week
 * @param state how it stands
 * @param rules the rules that the state rests on
 */
public record LedgerWeek(StudentId student, YearWeek week, WeekState state, List<RuleId> rules) {

    /** Keeps the rules from changing. */
    public LedgerWeek {
        rules = ImmutableList.copyOf(rules);
    }

    /**
     * The week with its reason, for people.
     *
     * @param locale French for a French locale, English for any other
     * @return one sentence, with the rules
     */
    public String explain(Locale locale) {
        String quoted = String.join(", ", rules.stream().map(RuleId::value).toList());
        return week + ": " + state.explain(locale) + " (" + quoted + ")";
    }
}
