package dev.mentoring.inmemory;

import dev.mentoring.ledger.GapStart;
import dev.mentoring.work.Tx;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/** The week from which on gaps are looked for. */
final class InMemoryGapStart implements GapStart {

    private static final String FIRST = "first";

    private final InMemoryWork work;
    private final Table<String, YearWeek> weeks = new Table<>();

    InMemoryGapStart(InMemoryWork work) {
        this.work = work;
    }

    @Override
    public YearWeek since(Tx tx, YearWeek ifFirst) {
        Journal journal = work.writing(tx);
        @Nullable YearWeek kept = weeks.get(FIRST);
        if (kept == null) {
            weeks.put(journal, FIRST, ifFirst);
            return ifFirst;
        }
        return kept;
    }
}
