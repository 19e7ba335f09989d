package dev.mentoring.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.mentoring.roster.Funding;
import dev.mentoring.roster.StudentId;
import java.util.List;
import java.util.Map;
import org.threeten.extra.YearWeek;

/**
 * The uncovered weeks of a stretch, and how many weeks are in each state.
 *
 * @param gaps by student, then week
 * @param counts for every state, the number of weeks in it
 */
public record GapReport(List<Entry> gaps, Map<WeekState.Name, Integer> counts) {

    /** How bad an uncovered week is (A6). */
    public enum Severity {
        /** It breaks a contract. */
        BREACH,
        /** It breaks the rhythm. */
        WARNING;

        /**
         * The severity of an uncovered week.
         *
         * @param funding the student's funding
         * @return BREACH for a third party's students and apprentices, WARNING for the self-funded
         */
        public static Severity of(Funding funding) {
            return funding.isContractual() ? BREACH : WARNING;
        }
    }

    /**
     * An uncovered week.
     *
     * @param student whose week
     * @param week which week
     * @param severity whether it breaks a contract
     * @param state why, and since when
     */
    public record Entry(StudentId student, YearWeek week, Severity severity, WeekState.Uncovered state) {}

    /** Keeps the report from changing. */
    public GapReport {
        gaps = ImmutableList.copyOf(gaps);
        counts = Maps.immutableEnumMap(counts);
    }
}
