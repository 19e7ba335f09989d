package dev.mentoring.testkit;

import static dev.mentoring.testkit.Samples.WEEK_53;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

/** What every {@link dev.mentoring.ledger.GapStart} must do. */
public abstract class GapStartContract extends PortContract {

    /** For subclasses. */
    protected GapStartContract() {}

    private YearWeek since(YearWeek ifFirst) {
        return store().work().write(tx -> store().gapStart().since(tx, ifFirst));
    }

    @Test
    void the_week_since_when_gaps_are_looked_for_is_the_one_kept_first() {
        assertThat(since(WEEK_53)).isEqualTo(WEEK_53);
        assertThat(since(YearWeek.of(2026, 9))).isEqualTo(WEEK_53);
        assertThat(since(YearWeek.of(2027, 1))).isEqualTo(WEEK_53);
    }

    @Test
    void a_week_that_a_transaction_kept_it_reads_back() {
        write(tx -> {
            store().gapStart().since(tx, WEEK_53);
            assertThat(store().gapStart().since(tx, YearWeek.of(2026, 1))).isEqualTo(WEEK_53);
        });
    }

    @Test
    void a_week_that_was_kept_in_vain_is_not_kept() {
        writeInVain(tx -> store().gapStart().since(tx, WEEK_53));
        assertThat(since(YearWeek.of(2026, 9))).isEqualTo(YearWeek.of(2026, 9));
    }
}
