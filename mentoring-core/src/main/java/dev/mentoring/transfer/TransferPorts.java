package dev.mentoring.transfer;

import dev.mentoring.note.NotePorts;

/** The ports of transfers, beside those of all that a transfer depends on. */
public interface TransferPorts extends NotePorts {

    /**
     * Transfers.
     *
     * @return the port
     */
    Transfers transfers();
}
