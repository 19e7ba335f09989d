package dev.mentoring.ledger;

import dev.mentoring.work.Tx;
import org.threeten.extra.YearWeek;

/** A port: the week from which on gaps are looked for, which is kept once and for all. */
public interface GapStart {

    /**
     * The week from which on gaps are looked for.
     *
     * @param tx the transaction
     * @param ifFirst the week to be kept when none was kept before
     * @return the week that was kept first
     */
    YearWeek since(Tx tx, YearWeek ifFirst);
}
