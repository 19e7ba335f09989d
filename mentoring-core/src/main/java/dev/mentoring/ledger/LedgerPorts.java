package dev.mentoring.ledger;

import dev.mentoring.leave.LeavePorts;

/** The ports of the ledger: since when gaps are looked for, beside those of leaves. */
public interface LedgerPorts extends LeavePorts {

    /**
     * The week from which on gaps are looked for.
     *
     * @return the port
     */
    GapStart gapStart();
}
